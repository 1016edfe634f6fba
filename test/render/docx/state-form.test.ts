import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/typeface/text-width.ts'
import { wrapText } from '../../../src/typeface/wrap-text.ts'
import type { Paragraph } from './effective-look.ts'
import { printed, sizeOf, typeface } from './printed-sample.ts'

const profiles = ['nd30', 'tt01', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] as const
const year = (id: (typeof profiles)[number]) => (id === 'tt01' ? 2019 : 2026)

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V: row, style, least and greatest size, case and face. */
const table: readonly [string, string, number, number, string][] = [
  ['1, Quốc hiệu', 'nationalTitle', 12, 13, 'đứng đậm hoa'],
  ['1, Tiêu ngữ', 'motto', 13, 14, 'đứng đậm'],
  ['2, cơ quan chủ quản', 'parentBody', 12, 13, 'đứng hoa'],
  ['2, cơ quan ban hành', 'issuingBody', 12, 13, 'đứng đậm hoa'],
  ['3, số, ký hiệu', 'number', 13, 13, 'đứng'],
  ['4, địa danh và thời gian', 'placeDate', 13, 14, 'nghiêng'],
  ['5a, tên loại', 'typeName', 13, 14, 'đứng đậm hoa'],
  ['5a, trích yếu', 'subject', 13, 14, 'đứng đậm'],
  ['6b, số và tiêu đề mục', 'headingSection', 13, 14, 'đứng đậm hoa'],
  ['6b, khoản có tiêu đề', 'headingClause', 13, 14, 'đứng đậm'],
  ['6b, điểm', 'headingPoint', 13, 14, 'đứng'],
  ['7, quyền hạn', 'authority', 13, 14, 'đứng đậm hoa'],
  ['7, chức vụ', 'position', 13, 14, 'đứng đậm hoa'],
  ['7, họ tên', 'signerName', 13, 14, 'đứng đậm'],
  ['8b, từ Nơi nhận', 'recipientsLabel', 12, 12, 'nghiêng đậm'],
  ['8b, tên nơi nhận', 'recipient', 11, 11, 'đứng'],
  ['9, từ Phụ lục và số', 'appendixLabel', 14, 14, 'đứng đậm'],
  ['9, tiêu đề phụ lục', 'appendixTitle', 13, 14, 'đứng đậm hoa'],
  ['10, mức độ khẩn', 'urgency', 13, 14, 'đứng đậm hoa'],
  ['12, địa chỉ', 'contact', 11, 12, 'đứng'],
  ['13, phạm vi lưu hành', 'circulation', 13, 14, 'đứng đậm hoa'],
]

describe.each(profiles)('%s', async (id) => {
  const file = await printed(id)
  const first = (style: string): Paragraph => {
    const found = file.paragraphs.find((each) => each.style === style)
    if (found === undefined) throw new Error(`no paragraph ${style}`)
    return found
  }

  it.each(table)('Mục V, số thứ tự %s', (_row, style, least, greatest, face) => {
    const own = file.paragraphs.filter((each) => each.style === style)
    expect(own.length).toBeGreaterThan(0)
    for (const each of own) {
      expect(typeface(each)).toBe(face)
      expect(sizeOf(each)).toBeGreaterThanOrEqual(least)
      expect(sizeOf(each)).toBeLessThanOrEqual(greatest)
    }
  })

  it('Mục V, ghi chú 1: sizes of national title, motto and place rise together', () => {
    expect([[12, 13, 13].join(), [13, 14, 14].join()]).toContain(
      ['nationalTitle', 'motto', 'placeDate'].map((style) => sizeOf(first(style))).join(),
    )
  })

  it('Mục I, khoản 1 to 3: A4 upright, margins 20–25, 20–25, 30–35, 15–20 mm', () => {
    const [main] = file.sections
    expect([main?.width, main?.height, main?.landscape]).toEqual([210, 297, false])
    for (const { margins } of file.sections) {
      for (const [length, least, greatest] of [
        [margins.top, 20, 25],
        [margins.bottom, 20, 25],
        [margins.left, 30, 35],
        [margins.right, 15, 20],
      ] as const) {
        expect(length).toBeGreaterThanOrEqual(least)
        expect(length).toBeLessThanOrEqual(greatest)
      }
    }
  })

  it('Mục II, khoản 1: national title and motto in their words, centred, single-spaced, the motto over a line as long as it is', () => {
    expect(first('nationalTitle').text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(first('motto').text).toBe('Độc lập - Tự do - Hạnh phúc')
    for (const style of ['nationalTitle', 'motto']) {
      expect([first(style).align, first(style).line]).toEqual(['center', { rule: 'auto', value: 1 }])
    }
    // 170.8 pt: the motto at 14 pt in bold Times New Roman.
    const [line] = first('motto').rules
    expect(line?.length).toBeGreaterThan(170.8 - 1.5)
    expect(line?.length).toBeLessThan(170.8 + 1.5)
    expect(line?.across).toBe('column center')
  })

  it('Mục II, khoản 1 and Mẫu 1.4: the national title stays on one line, with room', () => {
    // 271.2 pt at 13 pt; the head has no cell margins.
    expect(((file.tables[0]?.columns[1] ?? 0) / 25.4) * 72).toBeGreaterThan(271.2 + 8)
  })

  it.each([
    ['khoản 2 điểm b', 'issuingBody'],
    ['khoản 5 điểm b', 'subject'],
  ])('Mục II, %s: a drawn line of 1/3 to 1/2 of the text under %s', (_clause, style) => {
    const lines = file.body(style)
    const ruled = lines.filter(({ rules }) => rules.length > 0)
    expect(ruled).toHaveLength(1)
    const last = lines.at(-1) as Paragraph
    expect(last.rules).toHaveLength(1)
    const [line] = last.rules
    expect([line?.across, line?.colour]).toEqual(['column center', '000000'])
    // The subject wraps by itself in what its indents leave of the text width; each line of the body's name is a paragraph.
    const font = { size: sizeOf(last), bold: true, italic: false }
    const room = ((165 - last.left - last.right) / 25.4) * 72
    const widths = lines.flatMap(({ text }) => wrapText(text, room, font)).map((text) => textWidth(text, font))
    const share = (line?.length ?? 0) / (widths.at(-1) ?? 0)
    expect(widths.length).toBeGreaterThan(1)
    expect(share).toBeGreaterThanOrEqual(1 / 3 - 0.005)
    expect(share).toBeLessThanOrEqual(1 / 2 + 0.005)
  })

  it('Mục II, khoản 2 điểm b: parent over issuing body, centred, single-spaced', () => {
    for (const each of [...file.body('parentBody'), ...file.body('issuingBody')]) {
      expect([each.align, each.line]).toEqual(['center', { rule: 'auto', value: 1 }])
    }
    const all = file.body()
    expect(all.findIndex(({ style }) => style === 'parentBody')).toBeLessThan(
      all.findIndex(({ style }) => style === 'issuingBody'),
    )
  })

  it('Mục II, khoản 3 and 4: number and date padded, level with each other', () => {
    const [number, date] = [first('number'), first('placeDate')]
    expect(number.text).toMatch(/^Số: 07\/KH-[A-ZĐ]+(-[A-ZĐ]+)*$/)
    expect(date.text).toBe(`Sơn Hà, ngày 05 tháng 02 năm ${year(id)}`)
    expect([number.align, date.align]).toEqual(['center', 'center'])
    expect([number.cell?.table, number.cell?.row]).toEqual([date.cell?.table, date.cell?.row])
    expect([number.cell?.column, date.cell?.column]).toEqual([0, 1])
    expect(number.before).toBe(date.before)
  })

  it('Mục II, khoản 5: KẾ HOẠCH over the subject, both centred', () => {
    const at = file.body().findIndex(({ style }) => style === 'typeName')
    expect(file.body()[at]?.text).toBe('KẾ HOẠCH')
    expect(file.body()[at + 1]?.style).toBe('subject')
    expect([first('typeName').align, first('subject').align]).toEqual(['center', 'center'])
  })

  it('Mục II, khoản 6 điểm a: bases on lines of their own, ";" after each', () => {
    expect(file.texts('basis').slice(0, 2)).toEqual([
      'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
      'Căn cứ Nghị quyết số 18-NQ/TU ngày 02 tháng 12 năm 2025 của Tỉnh ủy Sơn Hà về chuyển đổi số;',
    ])
    const last = id === 'tt01' ? 'Theo đề nghị của Văn phòng,' : 'Theo đề nghị của Văn phòng.'
    expect(file.texts('basis')[2]).toBe(last)
    for (const basis of file.body('basis')) {
      expect(typeface(basis)).toBe(id === 'tt01' ? 'đứng' : 'nghiêng')
      expect([13, 14]).toContain(sizeOf(basis))
    }
  })

  it('Mục II, khoản 6 điểm e: the text 13 or 14 pt, justified, indented 1 or 1.27 cm, 6 pt apart, single to 1.5', () => {
    const text = ['basis', 'body', 'bullet', 'bulletInner', 'headingSection', 'headingClause', 'headingPoint', 'assignment']
    for (const each of file.body().filter(({ style }) => text.includes(style))) {
      expect([13, 14]).toContain(sizeOf(each))
      expect(each.align).toBe('both')
      expect([10, 12.7]).toContain(Math.round(each.firstLine * 10) / 10)
      expect([each.left, each.right]).toEqual([0, 0])
      expect(each.after).toBeGreaterThanOrEqual(6)
      expect(each.line.rule).toBe('auto')
      expect(each.line.value).toBeGreaterThanOrEqual(1)
      expect(each.line.value).toBeLessThanOrEqual(1.5)
    }
  })

  it('Mục II, khoản 6 điểm đ: I. in capitals, 1. and a) in their order, the title on the label’s line', () => {
    expect(file.texts('headingSection')).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'II. NHIỆM VỤ',
      'III. KINH PHÍ',
      'IV. TỔ CHỨC THỰC HIỆN',
    ])
    expect(file.texts('headingClause')).toEqual([
      '1. Mục đích',
      '2. Yêu cầu',
      '1. Rà soát hồ sơ',
      '2. Số hóa',
      '5. Nghiệm thu',
      '6. Chỉ tiêu',
      '1. Văn phòng',
    ])
    expect(file.texts('headingPoint')).toEqual(['a) Thống kê theo phông'])
    expect(file.texts('body')).toContain('b) Lập danh mục hồ sơ phải số hóa.')
  })

  it('Mẫu 1.4: "./." after the last word of the text, and nowhere else before the appendices', () => {
    const main = file.body().filter(({ section, cell }) => section === 0 && cell === undefined)
    expect(main.filter(({ text }) => text.includes('./.')).map(({ text }) => text)).toEqual([
      'Trên đây là Kế hoạch của năm 2027; có vướng mắc thì phản ánh về cơ quan ban hành./.',
    ])
  })

  it('Mục II, khoản 9 điểm d and Mẫu 1.4: recipients, the archive line last, the drafter’s code after it, level with the authority', () => {
    expect(file.texts('recipientsLabel')).toEqual(['Nơi nhận:'])
    expect([...file.body()].filter(({ style }) => /^recipient(Member)?$/.test(style)).map(({ text }) => text)).toEqual([
      '- Cơ quan cấp trên (báo cáo);',
      '- Các đơn vị trực thuộc;',
      '+ Đơn vị thứ nhất;',
      '+ Đơn vị thứ hai;',
      '- Các cơ quan phối hợp (thực hiện);',
      '- Lưu: VT, LTHC. LMT.(125).',
    ])
    const [label, authority] = [first('recipientsLabel'), first('authority')]
    expect([label.align, label.left, label.firstLine]).toEqual(['left', 0, 0])
    expect([label.cell?.table, label.cell?.row, label.cell?.column]).toEqual([authority.cell?.table, authority.cell?.row, 0])
    expect([label.before, authority.before, authority.cell?.column]).toEqual([0, 0, 1])
  })

  it('Mục II, khoản 7 điểm b and đ: KT. before the head’s position, the name centred under it', () => {
    const right = file.body().filter(({ cell }) => cell?.table === first('authority').cell?.table && cell?.column === 1)
    expect(right.map(({ style, text, align }) => [style, text, align])).toEqual([
      ['authority', 'KT. GIÁM ĐỐC', 'center'],
      ['position', 'PHÓ GIÁM ĐỐC', 'center'],
      ['signatureNote', '(Đã ký)', 'center'],
      ['signerName', 'Trịnh Thu Hằng', 'center'],
    ])
  })

  it('Mục III, khoản 1: appendices in Roman numerals, pages of their own from 1, the reference in italics under the title', () => {
    const issuer = file.texts('issuingBody').join(' ').toLocaleLowerCase('vi')
    expect(file.texts('appendixLabel')).toEqual(['Phụ lục I', 'Phụ lục II'])
    expect(file.texts('appendixTitle')).toEqual(['BẢNG PHÂN CÔNG NHIỆM VỤ', 'DỰ TOÁN KINH PHÍ'])
    for (const reference of file.body('appendixReference')) {
      const [, number, by] =
        /^\(Kèm theo Kế hoạch số (07\/KH-\S+) ngày 05 tháng 02 năm \d{4} của (.+)\)$/.exec(reference.text) ?? []
      expect(`Số: ${number}`).toBe(first('number').text)
      expect(by?.toLocaleLowerCase('vi')).toBe(issuer)
      expect([typeface(reference), reference.align, reference.rules.length]).toEqual(['nghiêng', 'center', 1])
    }
    expect(file.sections.map(({ start, landscape }) => [start, landscape])).toEqual([
      [1, false],
      [1, true],
      [1, false],
    ])
    expect([file.sections[1]?.width, file.sections[1]?.height]).toEqual([297, 210])
  })

  it('Mẫu 2.1: "./." after the last word of an appendix', () => {
    expect(file.texts('body')).toContain('Phụ lục này thay cho dự toán đã gửi./.')
  })

  it('Mục III, khoản 2 điểm b and c: boxes of one line, THƯỢNG KHẨN 40 mm by 8 mm at the left (box 10b), circulation at the upper right (box 11)', () => {
    const left = file.tables[0]?.columns[0] ?? 0
    for (const style of ['urgency', 'secrecy', 'circulation']) {
      const { borders, line, align, firstLine } = first(style)
      expect([...borders.keys()].sort()).toEqual(['bottom', 'left', 'right', 'top'])
      expect([...borders.values()].every((side) => side.style === 'single')).toBe(true)
      const height = line.value + (borders.get('top')?.space ?? 0) + (borders.get('bottom')?.space ?? 0)
      expect(line.rule).toBe('exact')
      expect(Math.abs((height / 72) * 25.4 - 8)).toBeLessThan(0.1)
      expect([align, firstLine]).toEqual(['center', 0])
    }
    const stamp = first('urgency')
    expect(stamp.text).toBe('THƯỢNG KHẨN')
    expect(Math.abs(left - stamp.left - stamp.right - 40)).toBeLessThan(0.1)
    // At the left, by a point: a border at the very edge of its cell would be cut off.
    expect(stamp.left).toBeGreaterThan(0)
    expect(stamp.left).toBeLessThan(0.5)
    const circulation = first('circulation')
    expect(circulation.text).toBe('LƯU HÀNH NỘI BỘ')
    expect(circulation.part).toBe(file.sections[0]?.parts.get('first header'))
    // Box 11 of the diagram starts right of the middle of the text and leaves box 14 free at its right end.
    expect(circulation.left).toBeGreaterThan(165 / 2)
    expect(circulation.right).toBeGreaterThan(0)
  })

  it('Mục III, khoản 4: the contact line at the foot of page 1 under a line across the text', () => {
    const contact = first('contact')
    expect(contact.part).toBe(file.sections[0]?.parts.get('first footer'))
    expect([...contact.borders.keys()]).toEqual(['top'])
    expect([contact.left, contact.right, contact.firstLine]).toEqual([0, 0, 0])
    expect(file.paragraphs.filter(({ style }) => style === 'contact')).toHaveLength(1)
  })
})
