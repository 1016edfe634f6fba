import { describe, expect, it } from 'vitest'
import type { ComponentKey } from '../../src/profile/profile.ts'
import { look, profileOf, sourcedValues, styleOf } from './printed-form.ts'

const hd36 = profileOf('dang_hd36')
const hd05 = profileOf('dang_hd05')
const hd11 = profileOf('dang_hd11')

/** Hướng dẫn 36-HD/VPTW, Phụ lục 3: one row of the guide's table each. */
const fontTable: readonly [string, ComponentKey, string][] = [
  ['1, tiêu đề', 'organisationTitle', '15 đậm HOA'],
  ['2, cấp trên', 'parentBody', '14 HOA'],
  ['2, cơ quan ban hành', 'issuingBody', '14 đậm HOA'],
  ['3, số và ký hiệu', 'number', '14'],
  ['4, địa danh, ngày', 'placeDate', '14 nghiêng'],
  ['5, tên loại', 'typeName', '15-16 đậm HOA'],
  ['5, trích yếu', 'subject', '14-15 đậm'],
  ['6, nội dung', 'body', '14-15'],
  ['7, quyền hạn', 'authority', '14 đậm HOA'],
  ['7, chức vụ', 'position', '14 HOA'],
  ['7, họ tên', 'signerName', '14 đậm'],
  ['9, từ Nơi nhận', 'recipientsLabel', '14'],
  ['9, tên sau Nơi nhận', 'recipient', '12'],
  ['10, mức độ khẩn', 'urgency', '14 đậm HOA'],
  ['11, phạm vi lưu hành', 'circulation', '12 đậm HOA'],
  ['11, dự thảo', 'draft', '14 nghiêng'],
  ['12, người đánh máy', 'drafter', '8 HOA'],
  ['13, thông tin liên hệ', 'contact', '10'],
  ['15, số trang', 'pageNumber', '14'],
]

describe('dang_hd36', () => {
  it.each(fontTable)('Phụ lục 3, số %s', (_row, key, expected) => {
    expect(look(styleOf(hd36, key))).toBe(expected)
    expect(styleOf(hd36, key).size?.sure).toBe('text')
  })

  it('Phụ lục 3, số 9: "Nơi nhận" underlined, its colon not', () => {
    const { label, underlined } = hd36.wording.recipients
    expect([styleOf(hd36, 'recipientsLabel').underline?.v, label.v, underlined.v]).toEqual([true, 'Nơi nhận:', 'Nơi nhận'])
  })

  it('điểm 4.3: margins 20, 20, 30, 15 mm, fixed', () => {
    const { top, bottom, left, right } = hd36.page
    expect([top, bottom, left, right].map(({ v, range }) => [v, range])).toEqual([20, 20, 30, 15].map((v) => [v, undefined]))
  })

  it('điểm 4.4: number at the top centre, 10 mm from the edge, not on page 1', () => {
    const { zone, align, hideFirst } = hd36.pageNumber
    expect([zone.v, align.v, hideFirst.v, hd36.page.header.v]).toEqual(['header', 'center', true, 10])
  })

  it('điểm 1.1.2: a line as long as the title; 1.2.2: a star; 1.5.2: five hyphens', () => {
    expect(styleOf(hd36, 'organisationTitle').rule?.ratio.v).toBe(1)
    expect([hd36.wording.issuingBodyMark?.v, hd36.wording.subjectMark?.v]).toEqual(['*', '-'.repeat(5)])
    expect(styleOf(hd36, 'issuingBody').rule ?? styleOf(hd36, 'subject').rule).toBeUndefined()
  })

  it('điểm 1.3.2: a hyphen after the number, a slash after the type, padded below 10', () => {
    const { number, symbol, numberPadBelow } = hd36.wording
    expect([number.v, symbol.v, numberPadBelow.v]).toEqual(['Số {so}-{ky_hieu}', '{loai}/{viet_tat}', 10])
  })

  it('điểm 1.4.2: days below 10 and months below 3 are padded', () => {
    expect([hd36.wording.padDayBelow.v, hd36.wording.padMonthBelow.v]).toEqual([10, 3])
  })

  it('điểm 1.6.2: justified, about 10 mm, at least 6 pt, exactly at least 18 pt, a full stop at the end', () => {
    const { align, firstLine, after, line } = styleOf(hd36, 'body')
    expect([align?.v, firstLine?.v, after?.range, line?.v, line?.range]).toEqual([
      'both',
      10,
      [6, null],
      { exact: 18 },
      [{ exact: 18 }, null],
    ])
    expect(hd36.wording.endMark.v).toBe('.')
  })

  it('điểm 1.6.2: bases end ";", the last one ","', () => {
    expect([hd36.wording.bases.each.v, hd36.wording.bases.last.v, hd36.wording.bases.each.sure]).toEqual([';', ',', 'text'])
  })

  it('điểm 1.7.1: T/M, K/T, T/L, Q.; an officer who signs directly stands in bold', () => {
    const { onBehalf, forChief, byOrder, acting } = hd36.wording.signature
    expect([onBehalf.v, forChief.v, byOrder.v, acting.v]).toEqual(['T/M', 'K/T', 'T/L', 'Q.'])
    expect([styleOf(hd36, 'position').bold?.v, styleOf(hd36, 'positionDirect').bold?.v]).toEqual([false, true])
  })

  it('điểm 1.9.2: recipients end ",", the last one "."; 1.9.1: "- Lưu Văn phòng …"', () => {
    const { each, last, archive, start } = hd36.wording.recipients
    expect([each.v, last.v, archive.v, start.v]).toEqual([',', '.', 'Lưu {noi_luu}', '- '])
  })

  it('điểm 2.4: contact on the last page; 4.5: Arabic appendix numerals from two on', () => {
    expect([hd36.wording.contactPage.v, hd36.wording.appendix.numerals.v, hd36.wording.appendix.numberFrom.v]).toEqual([
      'last',
      'arabic',
      2,
    ])
  })
})

describe('dang_hd05', () => {
  it('Phần II, mục IV, khoản 4.1 and 5.1: margins 20, 20, 30, 15 mm, number 10 mm from the edge', () => {
    const { top, bottom, left, right, header } = hd05.page
    expect([top, bottom, left, right, header].map(({ v, sure }) => [v, sure])).toEqual(
      [20, 20, 30, 15, 10].map((v) => [v, 'text']),
    )
  })

  it('Phần II, mục IV, khoản 1: Times New Roman, black, now in words', () => {
    expect([hd05.font.family, hd05.font.colour].map(({ v, sure }) => [v, sure])).toEqual([
      ['Times New Roman', 'text'],
      ['000000', 'text'],
    ])
  })

  it('khoản 6.2.2: exactly 18 to 22 pt', () => {
    const { line } = styleOf(hd05, 'body')
    expect([line?.range, line?.sure]).toEqual([[{ exact: 18 }, { exact: 22 }], 'text'])
  })

  it('khoản 6.2.3: a dash before each basis, ";" after it, a full stop after the last', () => {
    const { start, each, last } = hd05.wording.bases
    expect([start, each, last].map(({ v, sure }) => [v, sure])).toEqual([
      ['- ', 'text'],
      [';', 'text'],
      ['.', 'text'],
    ])
  })

  it('khoản 9.2.5: recipients end ";", the archive line "."', () => {
    expect([hd05.wording.recipients.each.v, hd05.wording.recipients.last.v]).toEqual([';', '.'])
  })

  it('khoản 5.2.1: five hyphens; mục II, khoản 1.1: Arabic numerals; mục IV, khoản 5.2: pages of each appendix from 1', () => {
    expect([hd05.wording.subjectMark?.v, hd05.wording.appendix.numerals.v]).toEqual(['-----', 'arabic'])
    expect(hd05.pageNumber.restartInAppendix).toMatchObject({ v: true, sure: 'text' })
  })

  it.each(fontTable)('has the sizes of HD 36, Phụ lục 3, số %s, for its own table was never seen', (_row, key, expected) => {
    expect(look(styleOf(hd05, key))).toBe(expected)
  })

  it('claims no size, weight or slant from its own text', () => {
    const claimed = sourcedValues(hd05.components).filter(
      ({ path, value }) => /\.(size|bold|italic)$/.test(path) && value.sure === 'text',
    )
    expect(claimed).toEqual([])
  })

  it('labels sections as the signed copy does, without claiming a rule for it', () => {
    expect(hd05.ladder.first).toMatchObject({ v: 'I-', sure: 'derived' })
  })
})

describe('dang_hd11', () => {
  it('takes margins from a second hand and bears either mark after a recipient', () => {
    const { top, left } = hd11.page
    expect([top.v, left.v, top.sure]).toEqual([25, 35, 'second_hand'])
    expect(hd11.wording.recipients.each).toMatchObject({ v: ',', accept: [';'], sure: 'derived' })
  })

  it('claims nothing from the text of an instrument that was never seen', () => {
    expect(sourcedValues(hd11).filter(({ value }) => value.sure === 'text')).toEqual([])
  })
})
