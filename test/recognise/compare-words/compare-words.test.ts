import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Profile } from '../../../src/profile/profile.ts'
import { compareWords, type StrayWord } from '../../../src/recognise/compare-words/compare-words.ts'
import { lossFindings } from '../../../src/recognise/compare-words/loss-findings.ts'
import type { Aside } from '../../../src/recognise/flow.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { arbitraryPlan, planYaml } from '../../arbitrary-plan.ts'
import { examples } from '../../examples.ts'
import { flowOf, type Piece, piecesOf, type SourceBlock } from './flow-of-document.ts'

const today = { year: 2026, month: 11, day: 2 }
const seed = Number(process.env.PLAN_SEED ?? 20261122)
const numRuns = Number(process.env.PLAN_RUNS ?? (process.env.CI === undefined ? 20 : 60))

function read(yaml: string): { plan: Plan; profile: Profile } {
  const { plan, profile } = validatePlan({ name: 'a', bytes: new TextEncoder().encode(yaml) }, { today, stage: 'draft' })
  if (plan === undefined || profile === undefined) throw new Error('not read')
  return { plan, profile }
}

const words = (strays: readonly StrayWord[]) => strays.map(({ word }) => word).join(' ')

const sample = `the_thuc: nha_nuoc
co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ}
so: 15
ky_hieu: KH-SNV
dia_danh: Sơn Hà
ngay_ban_hanh: 2026-10-05
trich_yeu: Số hóa hồ sơ lưu trữ năm 2027
can_cu: [Luật Lưu trữ ngày 21 tháng 6 năm 2024]
mo_dau: Sở Nội vụ ban hành Kế hoạch như sau
noi_dung:
  - muc_dich: Đưa hồ sơ giấy thành dữ liệu số để tra cứu nhanh
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát hồ sơ
          noi_dung: "Thống kê hồ sơ của từng phòng[^1]. Lập danh mục tài liệu cần quét.\\n\\n[^1]: Kể cả bản sao có chứng thực."
        - doan: Quét tài liệu theo thứ tự ưu tiên
        - doan: Kiểm tra chất lượng ảnh quét
        - bang: {cot: [Phòng, Thời gian], hang: [[Văn phòng, Quý I], [Thanh tra, Quý II]]}
  - to_chuc_thuc_hien: Các phòng báo cáo kết quả trước ngày 15 tháng 12 hằng năm
noi_nhan: {gui: [UBND tỉnh (báo cáo), Các phòng chuyên môn], luu: [VT, TH]}
ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Trần Thị Bình}
phu_luc: [{ten: Danh mục máy móc, noi_dung: Máy quét khổ lớn đặt tại kho}]
`

describe('the words of a document and those of its plan', () => {
  const { plan, profile } = read(sample)
  const pieces = piecesOf(compose(plan, profile, { today }))
  const all: readonly SourceBlock[] = [...pieces.head, ...pieces.body, ...pieces.closing, ...pieces.rest]
  const compare = (blocks: readonly SourceBlock[], asides: readonly Aside[] = []) =>
    compareWords(flowOf(blocks), plan, profile, asides, today)
  /** The source with more in it than the plan prints, which is what the plan lost. */
  const change = (pattern: string, replace: (piece: Piece) => readonly Piece[]): SourceBlock[] =>
    all.flatMap((block): SourceBlock[] => {
      if ('rows' in block) {
        const rows = block.rows.map((row) =>
          row.map((cell) => cell.flatMap((own) => (own.text.includes(pattern) ? replace(own) : [own]))),
        )
        return [{ rows }]
      }
      return block.text.includes(pattern) || block.label === pattern ? [...replace(block)] : [block]
    })

  it('are the same where nothing was lost', () => {
    expect(compare(all)).toMatchObject({ missing: [], displaced: [], added: [] })
  })

  it('may be written in other letters and signs', () => {
    const source = change('Quét tài liệu', (piece) => [{ ...piece, text: 'QUÉT TÀI LIỆU, theo thứ-tự ưu tiên!' }])
    expect(compare(source).missing).toEqual([])
    const dated = change('Sơn Hà, ngày', (piece) => [{ ...piece, text: 'Sơn Hà, ngày 5 tháng 10 năm 2026' }])
    expect(compare(dated)).toMatchObject({ missing: [], displaced: [], added: [] })
    const glued = change('Sơn Hà, ngày', (piece) => [{ ...piece, text: 'Sơn Hà, ngày05 tháng10 năm2026' }])
    expect(compare(glued)).toMatchObject({ missing: [] })
    const other = change('Sơn Hà, ngày', (piece) => [{ ...piece, text: 'Sơn Hà, ngày 05 tháng 10 năm2027' }])
    expect(words(compare(other).missing)).toBe('năm2027')
  })

  it.each([
    ['a paragraph', 'Quét tài liệu', [{ text: 'Trang bị thêm máy quét chuyên dụng.' }], 'Trang bị thêm máy quét chuyên dụng'],
    ['a recipient', 'Các phòng chuyên môn', [{ text: '- Thanh tra tỉnh;' }], 'Thanh tra tỉnh'],
    ['a line of the head', 'UBND tỉnh Sơn Hà', [{ text: 'CHI CỤC KIỂM LÂM' }], 'CHI CỤC KIỂM LÂM'],
    ['a name of a signer', 'Trần Thị Bình', [{ text: 'Lê Văn Hùng' }], 'Lê Văn Hùng'],
    ['a paragraph of an appendix', 'Máy quét khổ lớn', [{ text: 'Tủ sắt chống ẩm' }], 'Tủ sắt chống ẩm'],
    ['a paragraph of a cell', 'Thanh tra', [{ text: 'Đội xe' }], 'Đội xe'],
  ])('lack %s', (_, after, added, lost) => {
    const { missing, displaced } = compare(change(after, (piece) => [piece, ...added]))
    expect(words(missing)).toBe(lost)
    expect(displaced).toEqual([])
  })

  it.each([
    ['a label’s number', 'Quét tài liệu', (piece: Piece): Piece => ({ ...piece, label: '7.' }), '7'],
    ['a letter', 'chất lượng', (piece: Piece): Piece => ({ ...piece, text: piece.text.replace('chất', 'chặt') }), 'chặt'],
    ['a word said once more', 'chất lượng', (piece: Piece): Piece => ({ ...piece, text: `${piece.text} ảnh` }), 'ảnh'],
    [
      'a note',
      'chất lượng',
      (piece: Piece): Piece => ({ ...piece, notes: ['Theo tiêu chuẩn quốc gia.'] }),
      'Theo tiêu chuẩn quốc gia',
    ],
  ])('differ in %s', (_, at, mutate, lost) => {
    const { missing, displaced } = compare(change(at, (piece) => [mutate(piece)]))
    expect(words([...missing, ...displaced])).toBe(lost)
  })

  it('tell the place of what was lost', () => {
    const source = change('Quét tài liệu', (piece) => [piece, { label: '2.', text: 'Mua máy quét' }])
    const flow = flowOf(source)
    const { missing } = compareWords(flow, plan, profile, [], today)
    const line = flow.text.split('\n').findIndex((text) => text.includes('Mua máy')) + 1
    const places = missing.map(({ word, at }) => `${word} ${at.line}:${at.column}`)
    expect(places).toContain(`Mua ${line}:4`)
    const [finding] = lossFindings({ missing, displaced: [], added: [] }, 'a.docx')
    expect(finding).toMatchObject({ code: 'NV001', severity: 'error', file: 'a.docx', args: { count: missing.length } })
  })

  it('stand in another order where two sentences change places', () => {
    const source = change('Thống kê hồ sơ', (piece) => [
      { ...piece, text: 'Lập danh mục tài liệu cần quét. Thống kê hồ sơ của từng phòng.' },
    ])
    const { missing, displaced } = compare(source)
    expect(missing).toEqual([])
    expect(displaced.length).toBeGreaterThanOrEqual(4)
    expect(lossFindings({ missing, displaced, added: [] }, 'a')[0]?.code).toBe('NV002')
  })

  it('stand in another order where two paragraphs change places', () => {
    const body = [...pieces.body]
    const first = body.findIndex((block) => !('rows' in block) && block.text.startsWith('Quét'))
    const [quét, kiểm] = [body[first] as Piece, body[first + 1] as Piece]
    body[first] = { ...kiểm, label: quét.label ?? '' }
    body[first + 1] = { ...quét, label: kiểm.label ?? '' }
    const { displaced } = compare([...pieces.head, ...body, ...pieces.closing, ...pieces.rest])
    expect(words(displaced)).toMatch(/Quét tài liệu theo thứ tự ưu tiên|Kiểm tra chất lượng ảnh quét/)
  })

  it('are not missed where they were set aside, and only there', () => {
    const source: SourceBlock[] = [...all, { text: 'Người ký: Trần Thị Bình' }, { text: 'Quét tài liệu' }]
    const flow = flowOf(source)
    const offset = flow.text.indexOf('Người ký')
    const line = flow.text.split('\n').length - 1
    const aside: Aside = { reason: 'signatureLine', text: 'Người ký: Trần Thị Bình', at: { line, column: 1, offset } }
    expect(words(compareWords(flow, plan, profile, [aside], today).missing)).toBe('Quét tài liệu')
    // What the flow itself left out stands among its paragraphs no more, and takes nothing away.
    const left = { ...flow, asides: [aside] }
    expect(words(compareWords(left, plan, profile, [aside], today).missing)).toBe('Người ký Trần Thị Bình Quét tài liệu')
  })

  it('may lack what only the form prints', () => {
    const source = all.filter((block) => 'rows' in block || !/^(CỘNG HÒA|Cộng hòa|Độc lập|Nơi nhận)/.test(block.text))
    const { missing, displaced, added } = compare(source)
    expect([missing, displaced]).toEqual([[], []])
    expect(added.join(' | ')).toMatch(/Độc lập Tự do Hạnh phúc/)
  })

  it('may stand in any order in the head and among recipients and signatures', () => {
    const shuffled = [...pieces.head].reverse()
    const { missing, displaced } = compare([...shuffled, ...pieces.body, ...[...pieces.closing].reverse(), ...pieces.rest])
    expect([missing, displaced]).toEqual([[], []])
  })

  it('are compared in long documents, too', () => {
    const many = Array.from(
      { length: 5000 },
      (_, i): Piece => ({ text: `Đoạn ${i} nói về việc ${i % 7} của đơn vị ${i % 13} trong năm.` }),
    )
    const long = {
      ...plan,
      closing: read(`${sample}ket_thuc: ${JSON.stringify(many.map(({ text }) => text).join('\n\n'))}\n`).plan.closing,
    }
    const body = piecesOf(compose(long as Plan, profile, { today })).body
    const source = [...pieces.head, ...body, ...pieces.closing, ...pieces.rest]
    const result = compareWords(flowOf(source), long as Plan, profile, [], today)
    expect(result).toMatchObject({ missing: [], displaced: [], added: [] })
  })
})

describe.each(examples)('$name', ({ yaml }) => {
  const { plan, profile } = read(yaml)
  const { head, body, closing, rest } = piecesOf(compose(plan, profile, { today }))

  it('misses nothing of itself', () => {
    const flow = flowOf([...head, ...body, ...closing, ...rest])
    expect(compareWords(flow, plan, profile, [], today)).toMatchObject({ missing: [], displaced: [], added: [] })
  })

  it('tells each paragraph of the body that a plan without it does not print', () => {
    const extra: Piece = { text: 'Giao Ban Quản lý chợ Vân Tượng lắp thêm mười bảy bảng chỉ dẫn.' }
    for (let at = 0; at <= body.length; at += Math.max(1, Math.floor(body.length / 12))) {
      const flow = flowOf([...head, ...body.slice(0, at), extra, ...body.slice(at), ...closing, ...rest])
      const { missing, displaced } = compareWords(flow, plan, profile, [], today)
      expect(missing.length + displaced.length, `at ${at}`).toBe(14)
    }
  })
})

it(`any plan misses nothing of itself (seed ${seed})`, { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.boolean(), (value, shuffles) => {
      const { plan, profile } = read(planYaml(value))
      const { preceding, head, body, closing, rest } = piecesOf(compose(plan, profile, { today }))
      const source = [...preceding, ...(shuffles ? [...head].reverse() : head), ...body, ...closing, ...rest]
      const { missing, displaced } = compareWords(flowOf(source), plan, profile, [], today)
      expect([missing, displaced]).toEqual([[], []])
    }),
    { seed, numRuns },
  )
})
