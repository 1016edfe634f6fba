import { describe, expect, it } from 'vitest'
import type { Paragraph } from './effective-look.ts'
import { printed, sizeOf, typeface } from './printed-sample.ts'

/** Hướng dẫn 29-HD/TWĐTN-VP: clause, style, size, face. */
const table: readonly [string, string, number, string][] = [
  ['III.1, tiêu đề', 'organisationTitle', 15, 'đứng đậm hoa'],
  ['III.2, cơ quan cấp trên', 'parentBody', 14, 'đứng hoa'],
  ['III.2, cơ quan ban hành', 'issuingBody', 14, 'đứng đậm hoa'],
  ['Mẫu 3, số 3, số và ký hiệu', 'number', 14, 'đứng'],
  ['III.4, địa điểm, ngày', 'placeDate', 13, 'nghiêng'],
  ['III.5, tên loại', 'typeName', 16, 'đứng đậm hoa'],
  ['III.5, trích yếu', 'subject', 14, 'đứng đậm'],
  ['III.6, nội dung', 'bullet', 14, 'đứng'],
  ['III.6, mục', 'headingSection', 14, 'đứng đậm hoa'],
  ['III.6, khoản', 'headingClause', 14, 'đứng đậm'],
  ['III.6, điểm hai chữ số', 'headingDecimal', 14, 'nghiêng đậm'],
  ['III.6, điểm ba chữ số', 'headingDecimal2', 14, 'nghiêng'],
  ['III.7, thể thức đề ký', 'authority', 14, 'đứng đậm hoa'],
  ['III.7, chức vụ', 'position', 14, 'đứng hoa'],
  ['III.7, họ tên', 'signerName', 14, 'đứng đậm'],
  ['III.8, từ Nơi nhận', 'recipientsLabel', 13, 'đứng đậm'],
  ['III.8, danh sách', 'recipient', 11, 'đứng'],
  ['III.9, mật', 'secrecy', 13, 'đứng đậm hoa'],
  ['III.9, khẩn', 'urgency', 13, 'đứng đậm hoa'],
  ['III.9, dự thảo', 'draft', 13, 'đứng đậm hoa'],
  ['III.9, ký hiệu lưu', 'drafter', 8, 'nghiêng hoa'],
]

describe('doan_hd29', async () => {
  const file = await printed('doan_hd29')
  const first = (style: string): Paragraph => {
    const found = file.paragraphs.find((each) => each.style === style)
    if (found === undefined) throw new Error(`no paragraph ${style}`)
    return found
  }

  it.each(table)('%s', (_clause, style, size, face) => {
    const own = file.paragraphs.filter((each) => each.style === style)
    expect(own.length).toBeGreaterThan(0)
    for (const each of own) expect([typeface(each), sizeOf(each)]).toEqual([face, size])
  })

  it('II.3: margins 20, 20, 30, 20 mm', () => {
    expect(file.sections[0]?.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 20 })
  })

  it('II.4: page number centred at the top from page 2, 13 or 14 pt, appendices on their own', () => {
    for (const section of file.sections) {
      const own = file.paragraphs.filter(
        ({ part, runs }) => [...section.parts.values()].includes(part) && runs.some(({ field }) => field === 'PAGE'),
      )
      expect(own.map(({ part, align }) => [part, align])).toEqual([[section.parts.get('default header'), 'center']])
      expect([13, 14]).toContain(own[0]?.runs.find(({ field }) => field !== undefined)?.size)
      expect([section.titlePage, section.start]).toEqual([true, 1])
    }
  })

  it('III.1: the title at the right over a line as long as it is', () => {
    const title = first('organisationTitle')
    expect([title.text, title.cell?.column, title.align]).toEqual(['ĐOÀN TNCS HỒ CHÍ MINH', 1, 'center'])
    // Advances of Times New Roman Bold in 2048ths of an em, letter by letter: D with its stroke, O, A, N and so on.
    const advances = {
      Đ: 1479,
      O: 1593,
      À: 1479,
      N: 1479,
      T: 1366,
      C: 1479,
      S: 1139,
      H: 1593,
      Ồ: 1593,
      Í: 797,
      M: 1933,
      I: 797,
      ' ': 512,
    }
    const units = [...title.text].reduce((sum, letter) => sum + (advances[letter as keyof typeof advances] ?? Number.NaN), 0)
    expect(Math.abs((title.rules[0]?.length ?? 0) - (units / 2048) * 15)).toBeLessThan(1)
  })

  it('III.2 and III.3: three stars under the body; "Số: 07-KH/ĐTN"', () => {
    expect(file.texts('issuingBodyMark')).toEqual(['***'])
    expect(file.texts('number')).toEqual(['Số: 07-KH/ĐTN'])
    expect(file.texts('placeDate')).toEqual(['Sơn Hà, ngày 05 tháng 02 năm 2024'])
    expect(first('number').cell?.row).toBe(first('placeDate').cell?.row)
  })

  it('III.5: a broken line of hyphens under the subject', () => {
    expect(first('subjectMark').text).toMatch(/^-{7,17}$/)
    expect(file.texts('typeName')).toEqual(['KẾ HOẠCH'])
  })

  it('III.6: justified, 1.27 cm, at most 6 pt apart, single to 1.2; bases ";" and the last ","', () => {
    const text = [
      'basis',
      'body',
      'bullet',
      'bulletInner',
      'headingSection',
      'headingClause',
      'headingDecimal',
      'headingDecimal2',
    ]
    for (const each of file.body().filter(({ style }) => text.includes(style))) {
      expect([each.align, each.line.rule, sizeOf(each)]).toEqual(['both', 'auto', 14])
      expect(each.firstLine).toBeCloseTo(12.7, 1)
      expect(Math.max(each.before, each.after)).toBeLessThanOrEqual(6)
      expect(each.line.value).toBeGreaterThanOrEqual(1)
      expect(each.line.value).toBeLessThanOrEqual(1.2)
    }
    expect(file.texts('basis').map((text) => text.at(-1))).toEqual([';', ';', ','])
    expect(file.body('basis').map(typeface)).toEqual(['đứng', 'đứng', 'đứng'])
  })

  it('III.6: I., 1., 1.1., 1.1.1. counted under the clause', () => {
    expect(file.texts('headingSection').slice(0, 2)).toEqual(['I. MỤC ĐÍCH, YÊU CẦU', 'II. NHIỆM VỤ'])
    expect(file.texts('headingDecimal')).toEqual(['1.1. Thống kê theo phông', '2.1. Quét tài liệu', '2.2. Ký số từng tệp'])
    expect(file.texts('headingDecimal2')).toEqual(['1.1.1. Kho chính'])
    expect(file.texts('body')).toContain('1.1.2. Kho phụ chỉ thống kê một lần.')
    expect(file.texts('body')).toContain('1.2. Lập danh mục hồ sơ phải số hóa.')
  })

  it('III.8: recipients level with the position, one line under the authority; ";" and a full stop; "Lưu VT-LT."', () => {
    const [label, authority] = [first('recipientsLabel'), first('authority')]
    expect([label.text, label.cell?.table, label.cell?.row]).toEqual(['Nơi nhận:', authority.cell?.table, authority.cell?.row])
    // One line of 14 pt Times New Roman is 16.1 pt high.
    expect(Math.abs(label.before - 16.1)).toBeLessThan(0.1)
    expect(file.texts('recipient')).toEqual([
      '- Cơ quan cấp trên (báo cáo);',
      '- Các đơn vị trực thuộc;',
      '- Các cơ quan phối hợp (thực hiện);',
      '- Lưu VT-LT.',
    ])
  })

  it('III.9: secrecy and draft in boxes under the number', () => {
    expect(file.texts('draft')).toEqual(['DỰ THẢO LẦN 2'])
    for (const style of ['secrecy', 'draft']) {
      expect([...first(style).borders.keys()].sort()).toEqual(['bottom', 'left', 'right', 'top'])
      expect([first(style).cell?.table, first(style).cell?.column]).toEqual([0, 0])
    }
  })
})
