import fc, { type Arbitrary } from 'fast-check'
import { Document, visit } from 'yaml'
import { families, labelStyles, roles } from '../src/plan/plan.ts'
import { line, paragraph, prose } from './arbitrary-text.ts'

/** A plan as the YAML's values: any that `schemas/plan.schema.json` accepts. */
export type PlanValue = Record<string, unknown>

export const profileIds = [
  'nd30',
  'tt01',
  'dang_hd05',
  'dang_hd36',
  'dang_hd11',
  'doan_hd29',
  'mttq',
  'cong_doan',
  'hoi_lhpn',
  'huu_nghi',
] as const

/** The YAML text of a plan, every string in double quotes and what cannot be seen as \\u escapes, so that nothing in it is read as syntax. */
export function planYaml(value: PlanValue): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string') node.type = 'QUOTE_DOUBLE'
    },
  })
  return document
    .toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: 1_000_000 })
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}

const oneOrMore = (text: Arbitrary<string>, maxLength: number): Arbitrary<unknown> =>
  fc.oneof(text, fc.array(text, { minLength: 1, maxLength }))

/** A value, or one with a printed label of its own: one of those that authors use, or any other. */
const labelled = (labels: readonly string[], values: Arbitrary<unknown>): Arbitrary<unknown> => {
  const nhan = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...labels) }, { weight: 1, arbitrary: line(60) })
  return fc.oneof({ weight: 3, arbitrary: values }, { weight: 1, arbitrary: fc.record({ nhan, gia_tri: values }) })
}

const label = fc.constantFrom(...labelStyles)
const align = fc.constantFrom('trai', 'giua', 'phai', 'deu')
const number = fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('1', '07', '120'))
const date = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2005, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
  fc.constantFrom('05/10/2026', '2026-02-30', 'ngày mai'),
)

const cell = fc.oneof(
  { weight: 5, arbitrary: line(80) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.oneof(fc.integer({ min: -1000, max: 1_000_000 }), fc.constantFrom(0.5, 12.75)) },
  { weight: 1, arbitrary: paragraph },
  {
    weight: 2,
    arbitrary: fc.record(
      { o: line(60), gop_cot: fc.integer({ min: 1, max: 4 }), gop_hang: fc.integer({ min: 1, max: 4 }), can: align },
      { requiredKeys: ['o'] },
    ),
  },
)
const cells = fc.array(cell, { minLength: 1, maxLength: 6 })
const row = fc.oneof({ weight: 5, arbitrary: cells }, { weight: 1, arbitrary: fc.record({ nhom: line(60) }) })
const column = fc.oneof(
  fc.oneof(line(30), fc.constant('')),
  fc.record(
    {
      tieu_de: line(30),
      rong: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(0.5)),
      can: align,
      vai_tro: fc.constantFrom('stt', 'nhiem_vu', 'thoi_han', 'ghi_chu'),
    },
    { requiredKeys: [] },
  ),
)
const table = fc.record(
  {
    ten: line(80),
    cot: fc.array(column, { minLength: 1, maxLength: 6 }),
    dau_bang: fc.array(cells, { minLength: 1, maxLength: 2 }),
    hang: fc.array(row, { maxLength: 5 }),
  },
  { requiredKeys: ['cot', 'hang'] },
)

/** The keys that any node may bear, besides what it holds. */
const nodeKeys = {
  danh_so: label,
  nhan: fc.constantFrom('4.', 'III.', '2.3)', 'Nhiệm vụ 1:', ''),
  chu_tri: labelled(['Cơ quan chủ trì', 'Đơn vị chủ trì thực hiện'], oneOrMore(line(60), 3)),
  phoi_hop: labelled(['Đơn vị phối hợp', 'Các cơ quan phối hợp'], oneOrMore(line(60), 3)),
  thuc_hien: labelled(['Đơn vị thực hiện', 'Người phụ trách'], oneOrMore(line(60), 2)),
  theo_doi: labelled(['Đơn vị theo dõi, đôn đốc'], oneOrMore(line(60), 2)),
  thoi_han: labelled(
    ['Thời gian thực hiện', 'Thời hạn hoàn thành'],
    fc.oneof(line(60), fc.constantFrom('Quý II/2027', 'Thường xuyên'), fc.integer({ min: 2020, max: 2040 })),
  ),
  san_pham: labelled(['Sản phẩm, kết quả', 'Kết quả đầu ra'], oneOrMore(line(80), 3)),
  kinh_phi: labelled(['Nguồn kinh phí'], fc.oneof(line(60), fc.integer({ min: 1000, max: 9_000_000 }))),
}

/** One to four of a node's keys. */
function nodeOf(content: Arbitrary<unknown>): Arbitrary<PlanValue> {
  const all: Record<string, Arbitrary<unknown>> = {
    tieu_de: line(150),
    don_vi: line(60),
    doan: prose,
    noi_dung: content,
    bang: table,
    ...nodeKeys,
  }
  return fc
    .subarray(Object.keys(all), { minLength: 1, maxLength: 4 })
    .chain((keys) => fc.record(Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)))))
}

const { content } = fc.letrec<{ content: unknown; node: PlanValue }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    prose,
    fc.array(fc.oneof({ weight: 2, arbitrary: prose }, { weight: 4, arbitrary: tie('node') }), { maxLength: 4 }),
  ),
  node: nodeOf(tie('content')),
}))

const section = fc
  .tuple(fc.constantFrom(...roles), fc.oneof({ weight: 1, arbitrary: prose }, { weight: 4, arbitrary: nodeOf(content) }))
  .map(([role, value]) => ({ [role]: value }))

const signature = fc
  .record(
    {
      thay_mat: line(60),
      thua_lenh: line(60),
      thua_uy_quyen: line(60),
      ky_thay: line(60),
      quyen: line(60),
      co_quan_ky: line(60),
      chuc_vu: line(60),
      kiem: line(60),
      ghi_chu: fc.constant('(Đã ký)'),
      chuc_vu_khac: line(60),
      ho_ten: line(50),
      duyet: fc.boolean(),
    },
    { requiredKeys: ['chuc_vu'] },
  )
  .map((value) => value as PlanValue)

const appendix = fc
  .record(
    {
      ten: line(100),
      nhan: fc.constantFrom('Mẫu số 01', 'Biểu 2', ''),
      kho_giay: fc.constantFrom('doc', 'ngang'),
      phan_cong: fc.boolean(),
      bang: table,
      noi_dung: content,
      danh_so: label,
    },
    { requiredKeys: [] },
  )
  .map((value) => (Object.keys(value).length === 0 ? { ten: 'Phụ lục kèm theo' } : value))

const parent = fc.record(
  { so: number, ky_hieu: fc.constantFrom('KH-UBND', 'KH/TU'), ngay: date, co_quan: line(60) },
  { requiredKeys: ['so', 'ky_hieu'] },
)

const optional = {
  ap_dung: fc.constantFrom(...profileIds),
  ten_loai: fc.constantFrom('Kế hoạch', 'Kế hoạch chi tiết'),
  tac_gia: line(80),
  so: number,
  ky_hieu: fc.constantFrom('KH-SNV', 'KH/TU', 'KH-ĐTN'),
  dia_danh: line(40),
  ngay_ban_hanh: fc.oneof({ weight: 3, arbitrary: date }, fc.constantFrom('2026-10', '10/2026', '2025', 2027)),
  ban_hanh_kem: fc.record(
    {
      loai: fc.constantFrom('Quyết định', 'Nghị quyết'),
      so: number,
      ky_hieu: fc.constant('QĐ-UBND'),
      ngay: date,
      co_quan: line(60),
      nguyen_van: prose,
    },
    { requiredKeys: ['loai'] },
  ),
  ky_ke_hoach: fc.oneof(
    fc.integer({ min: 1990, max: 2090 }),
    fc.constantFrom('2026-2030', '2027-H2', '2027-Q1', '2027-03', '2027-W10'),
  ),
  thuc_hien: fc.oneof(parent, fc.array(parent, { minLength: 1, maxLength: 3 })),
  kinh_gui: oneOrMore(line(80), 3),
  can_cu: fc.array(line(200), { minLength: 1, maxLength: 4 }),
  mo_dau: prose,
  danh_so: label,
  hien_phan_cong: fc.constantFrom('dong', 'phu_luc'),
  ket_thuc: prose,
  phu_luc: fc.array(appendix, { minLength: 1, maxLength: 3 }),
  trang_thai: fc.constantFrom('du_thao', 'trinh_ky', 'ban_hanh'),
  lan_du_thao: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('lần 2')),
  do_mat: fc.constantFrom('Mật', 'Tối mật', 'Tuyệt mật'),
  do_khan: fc.constantFrom('Khẩn', 'Thượng khẩn', 'Hỏa tốc'),
  luu_hanh: line(60),
  nguoi_soan: fc.constantFrom('NVA', 'Ng.V.A'),
  so_ban: fc.integer({ min: 1, max: 300 }),
  dia_chi: line(150),
}

const required = {
  the_thuc: fc.constantFrom(...families),
  co_quan: fc.record(
    { chu_quan: oneOrMore(line(90), 3), ban_hanh: oneOrMore(line(90), 3), viet_tat: fc.constantFrom('SNV', 'UBND', 'TU') },
    { requiredKeys: ['ban_hanh'] },
  ),
  trich_yeu: line(300),
  noi_dung: fc.array(section, { minLength: 1, maxLength: 4 }),
  noi_nhan: fc
    .record(
      {
        gui: fc.array(
          fc.oneof(
            line(80),
            fc.record({ ten: line(60), gom: fc.array(line(60), { minLength: 1, maxLength: 3 }) }, { requiredKeys: ['ten'] }),
          ),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        luu: fc.oneof(fc.constant('VT'), fc.array(line(30), { minLength: 1, maxLength: 3 })),
      },
      { requiredKeys: [] },
    )
    .map((value) => (Object.keys(value).length === 0 ? { luu: ['VT'] } : value)),
  ky: fc.oneof(
    { weight: 3, arbitrary: signature },
    { weight: 1, arbitrary: fc.array(signature, { minLength: 1, maxLength: 4 }) },
  ),
}

/** Any plan, with a handful of the optional keys, in the order in which the schema names them or in another. */
export const arbitraryPlan: Arbitrary<PlanValue> = fc
  .tuple(
    fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) as (keyof typeof required)[] }),
    fc.boolean(),
  )
  .map(([plan, reversed]) => (reversed ? Object.fromEntries(Object.entries(plan).reverse()) : plan))
