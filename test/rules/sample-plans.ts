import type { Finding } from '../../src/finding.ts'
import type { Family } from '../../src/plan/plan.ts'
import { noHouseRules } from '../../src/rules/house-rules.ts'
import type { Example } from '../../src/rules/rule.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'

export const today = { year: 2026, month: 11, day: 22 }

/** Plans in which no rule finds anything, by family: the examples of the rules replace some of their keys. */
const samples: Readonly<Partial<Record<Family, string>>> = {
  nha_nuoc: `the_thuc: nha_nuoc
co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}
so: 15
dia_danh: Sơn Hà
ngay_ban_hanh: 2026-10-05
trich_yeu: Số hóa hồ sơ lưu trữ năm 2027
mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:
noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.
noi_nhan:
  gui:
    - UBND tỉnh (báo cáo)
    - Văn phòng Sở
  luu: [VT]
ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An}
`,
  dang: `the_thuc: dang
co_quan: {ban_hanh: Tỉnh ủy Sơn Hà, viet_tat: TU}
so: 15
dia_danh: Sơn Hà
ngay_ban_hanh: 2026-10-05
trich_yeu: học tập, quán triệt nghị quyết của Đảng năm 2027
mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:
noi_dung:
  - muc_dich: |
      Nâng cao nhận thức của cán bộ, đảng viên.
  - nhiem_vu: |
      Tổ chức hội nghị học tập ở các chi bộ.
  - to_chuc_thuc_hien: |
      Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này.
noi_nhan:
  gui:
    - Các đảng ủy trực thuộc Tỉnh ủy
    - Văn phòng Tỉnh ủy
  luu: [Văn phòng Tỉnh ủy]
ky: {thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Nguyễn Văn An}
`,
  doan: `the_thuc: doan
co_quan: {chu_quan: BCH Đoàn TNCS Hồ Chí Minh, ban_hanh: Tỉnh đoàn Sơn Hà, viet_tat: TĐTN}
so: 15
dia_danh: Sơn Hà
ngay_ban_hanh: 2026-10-05
trich_yeu: Tổ chức Tháng Thanh niên năm 2027
mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Ban Thường vụ Tỉnh đoàn ban hành Kế hoạch như sau:
noi_dung:
  - muc_dich: |
      Phát huy vai trò xung kích của đoàn viên.
  - nhiem_vu: |
      Tổ chức các hoạt động tình nguyện ở xã, phường.
  - to_chuc_thuc_hien: |
      Văn phòng Tỉnh đoàn theo dõi, đôn đốc việc thực hiện Kế hoạch này.
noi_nhan:
  gui:
    - Các cơ sở đoàn trực thuộc
    - Văn phòng Tỉnh đoàn
  luu: [VT]
ky: {thay_mat: Ban Thường vụ Tỉnh đoàn, chuc_vu: Phó Bí thư, ho_ten: Nguyễn Văn An}
`,
}

/** A plan as YAML, and what its brackets enclose: 0-based offsets into the text without them. */
export interface SampleText {
  readonly text: string
  readonly marked: readonly { readonly start: number; readonly end: number }[]
}

/** The sample plan with the keys of an example in place of its own. */
export function sampleText({ yaml, base = 'nha_nuoc', without = [] }: Example): SampleText {
  const keys = new Map(rootKeys(samples[base] ?? familySample(base)))
  for (const key of without) keys.delete(key)
  for (const [key, text] of rootKeys(`${yaml.trimEnd()}\n`)) keys.set(key, text)
  return unmarked([...keys.values()].join(''))
}

/** What is found in an example, at its stage, with its house rules. */
export function findingsIn(example: Example): readonly Finding[] {
  const { text } = sampleText(example)
  const { stage = 'draft', house } = example
  const bytes = new TextEncoder().encode(text)
  return validatePlan({ name: 'x.plan.yaml', bytes }, { today, stage, house: { ...noHouseRules, ...house } }).findings
}

/** The families without a sample of their own print the State's form: only the issuer's words differ. */
function familySample(family: Family): string {
  const state = samples.nha_nuoc ?? ''
  const issuers: Readonly<Partial<Record<Family, string>>> = {
    mttq: 'co_quan: {ban_hanh: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn Hà, viet_tat: MTTQ-BTT}',
    cong_doan: 'co_quan: {ban_hanh: Liên đoàn Lao động tỉnh Sơn Hà, viet_tat: LĐLĐ}',
    hoi_lhpn: 'co_quan: {ban_hanh: Hội Liên hiệp Phụ nữ tỉnh Sơn Hà, viet_tat: BTV}',
    huu_nghi: 'co_quan: {ban_hanh: Liên hiệp các tổ chức hữu nghị tỉnh Sơn Hà, viet_tat: LHHN}',
  }
  return state
    .replace('the_thuc: nha_nuoc', `the_thuc: ${family}`)
    .replace(/^co_quan: .*$/m, issuers[family] ?? '')
    .replace(/^ky: .*$/m, 'ky: {thay_mat: Ban Thường vụ, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An}')
    .replaceAll('Sở Nội vụ', 'Ban Thường vụ')
    .replaceAll('Văn phòng Sở', 'Văn phòng')
}

/** The text of each key of the root, comments before it included; a key may stand inside a bracket. */
function rootKeys(yaml: string): readonly (readonly [string, string])[] {
  return yaml
    .split(/^(?=(?:#.*\n)*⟦?[a-z_]+⟧?:)/m)
    .filter((text) => text !== '')
    .map((text) => [/^⟦?([a-z_]+)⟧?:/m.exec(text)?.[1] ?? text, text] as const)
}

function unmarked(marked: string): SampleText {
  const ranges: { start: number; end: number }[] = []
  let text = ''
  let start = 0
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') start = text.length
    else if (piece === '⟧') ranges.push({ start, end: text.length })
    else text += piece
  }
  return { text, marked: ranges }
}
