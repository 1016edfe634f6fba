import { describe, expect, it } from 'vitest'
import type { ComponentKey } from '../../src/profile/profile.ts'
import { look, profileOf, styleOf } from './printed-form.ts'

const nd30 = profileOf('nd30')
const { wording } = nd30

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V: one row of the decree's table each. */
const fontTable: readonly [string, ComponentKey, string][] = [
  ['1, Quốc hiệu', 'nationalTitle', '12-13 đậm HOA'],
  ['1, Tiêu ngữ', 'motto', '13-14 đậm'],
  ['2, cơ quan chủ quản', 'parentBody', '12-13 HOA'],
  ['2, cơ quan ban hành', 'issuingBody', '12-13 đậm HOA'],
  ['3, số, ký hiệu', 'number', '13'],
  ['4, địa danh và thời gian', 'placeDate', '13-14 nghiêng'],
  ['5a, tên loại', 'typeName', '13-14 đậm HOA'],
  ['5a, trích yếu', 'subject', '13-14 đậm'],
  ['6, nội dung', 'body', '13-14'],
  ['6b, số và tiêu đề mục', 'headingSection', '13-14 đậm HOA'],
  ['6b, khoản có tiêu đề', 'headingClause', '13-14 đậm'],
  ['6b, điểm', 'headingPoint', '13-14'],
  ['7, quyền hạn', 'authority', '13-14 đậm HOA'],
  ['7, chức vụ', 'position', '13-14 đậm HOA'],
  ['7, họ tên', 'signerName', '13-14 đậm'],
  ['8a, kính gửi', 'addressee', '13-14'],
  ['8b, từ Nơi nhận', 'recipientsLabel', '12 đậm nghiêng'],
  ['8b, tên nơi nhận', 'recipient', '11'],
  ['9, từ Phụ lục', 'appendixLabel', '14 đậm'],
  ['9, tiêu đề phụ lục', 'appendixTitle', '13-14 đậm HOA'],
  ['10, mức độ khẩn', 'urgency', '13-14 đậm HOA'],
  ['11, người soạn thảo', 'drafter', '11'],
  ['12, địa chỉ', 'contact', '11-12'],
  ['13, phạm vi lưu hành', 'circulation', '13-14 đậm HOA'],
  ['14, số trang', 'pageNumber', '13-14'],
]

describe('nd30', () => {
  it.each(fontTable)('Mục V, số %s', (_row, key, expected) => {
    expect(look(styleOf(nd30, key))).toBe(expected)
  })

  it('Mục V, ghi chú 1: sizes rise and fall together (13, 14, 14)', () => {
    expect(
      [styleOf(nd30, 'nationalTitle'), styleOf(nd30, 'motto'), styleOf(nd30, 'placeDate')].map((style) => style.size?.v),
    ).toEqual([13, 14, 14])
  })

  it('Mục I, khoản 1 and 3: A4, margins within 20–25, 20–25, 30–35, 15–20 mm', () => {
    const { width, height, top, bottom, left, right } = nd30.page
    expect([width.v, height.v]).toEqual([210, 297])
    expect([top, bottom, left, right].map((margin) => margin.range)).toEqual([
      [20, 25],
      [20, 25],
      [30, 35],
      [15, 20],
    ])
  })

  it('Mục I, khoản 4: Times New Roman, black', () => {
    expect([nd30.font.family.v, nd30.font.colour.v]).toEqual(['Times New Roman', '000000'])
  })

  it('Mục I, khoản 7 and Mục III, khoản 1 điểm đ: number centred in the top margin, not on page 1, each appendix from 1', () => {
    const { zone, align, hideFirst, restartInAppendix } = nd30.pageNumber
    expect([zone.v, align.v, hideFirst.v, restartInAppendix.v]).toEqual(['header', 'center', true, true])
  })

  it('Mục II, khoản 1, 2, 5: lines under motto (whole), issuing body and subject (1/3 to 1/2)', () => {
    expect(styleOf(nd30, 'motto').rule?.ratio.v).toBe(1)
    for (const key of ['issuingBody', 'subject'] as const) {
      const [low = 0, high = 0] = styleOf(nd30, key).rule?.ratio.range ?? []
      expect(low).toBeCloseTo(1 / 3, 3)
      expect(high).toBe(0.5)
    }
  })

  it('Mục II, khoản 6 điểm e: justified, 1 cm or 1.27 cm, at least 6 pt, single to 1.5', () => {
    const { align, firstLine, after, line } = styleOf(nd30, 'body')
    expect([align?.v, firstLine?.v, firstLine?.accept, after?.range]).toEqual(['both', 10, [12.7], [6, null]])
    expect(line?.range).toEqual([{ multiple: 1 }, { multiple: 1.5 }])
  })

  it('Mục II, khoản 6 điểm a: bases in italics, ";" and a full stop', () => {
    expect([styleOf(nd30, 'basis').italic?.v, wording.bases.each.v, wording.bases.last.v]).toEqual([true, ';', '.'])
  })

  it('Mục II, khoản 3: "Số: 05/KH-…", padded below 10', () => {
    expect([wording.number.v, wording.symbol.v, wording.numberPadBelow.v]).toEqual([
      'Số: {so}/{ky_hieu}',
      '{loai}-{viet_tat}',
      10,
    ])
  })

  it('Mục II, khoản 4: days below 10 and months 1 and 2 are padded', () => {
    expect([wording.padDayBelow.v, wording.padMonthBelow.v]).toEqual([10, 3])
    expect(wording.placeDate.v).toBe('{dia_danh}, ngày {ngay} tháng {thang} năm {nam}')
  })

  it('Mục II, khoản 7 điểm b: TM. KT. TL. TUQ. Q.', () => {
    const { onBehalf, forChief, byOrder, byDelegation, acting } = wording.signature
    expect([onBehalf.v, forChief.v, byOrder.v, byDelegation.v, acting.v]).toEqual(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'])
  })

  it('Mục II, khoản 9 điểm d: "- … ;" and "- Lưu: VT, … ."', () => {
    const { label, start, each, last, archive, archiveJoin } = wording.recipients
    expect([label.v, start.v, each.v, last.v, archive.v, archiveJoin.v]).toEqual([
      'Nơi nhận:',
      '- ',
      ';',
      '.',
      'Lưu: {noi_luu}',
      ', ',
    ])
  })

  it('Mục III, khoản 1: Roman numerals from two appendices on, reference in italics under the title', () => {
    expect([wording.appendix.numerals.v, wording.appendix.numberFrom.v, styleOf(nd30, 'appendixReference').italic?.v]).toEqual([
      'roman',
      2,
      true,
    ])
  })

  it('Mục III, khoản 2 điểm b: stamps of 30, 40 and 20 by 8 mm', () => {
    const { box, boxWidths } = styleOf(nd30, 'urgency')
    expect([box?.v.height, boxWidths?.v]).toEqual([8, { 'HỎA TỐC': 30, 'HOẢ TỐC': 30, 'THƯỢNG KHẨN': 40, KHẨN: 20 }])
  })

  it('Mục III, khoản 4: contact line on the first page under a line', () => {
    expect([wording.contactPage.v, styleOf(nd30, 'contact').topRule?.v]).toEqual(['first', 0.5])
  })

  it('Phụ lục III: KH, and "./." closes the plan (Mẫu 1.4) and its appendix (Mẫu 2.1)', () => {
    expect([wording.typeCode.v, wording.endMark.v, wording.appendix.endMark?.v]).toEqual(['KH', './.', './.'])
  })

  it('Phụ lục I itself letters its points a, b, c, d, đ, e, g, h, i, k', () => {
    expect(nd30.ladder.letters.v.slice(0, 10)).toBe('abcdđeghik')
  })
})

describe('tt01', () => {
  const tt01 = profileOf('tt01')

  it('numbers pages at the bottom right (told at second hand)', () => {
    const { zone, align } = tt01.pageNumber
    expect([zone.v, align.v, zone.sure, styleOf(tt01, 'pageNumber').align?.v]).toEqual([
      'footer',
      'right',
      'second_hand',
      'right',
    ])
  })

  it('closes the last basis with a comma (as the circular itself does)', () => {
    expect([tt01.wording.bases.each.v, tt01.wording.bases.last.v]).toEqual([';', ','])
  })

  it('bears bases upright or in italics, and any first line from 10 to 12.7 mm', () => {
    expect(styleOf(tt01, 'basis').italic).toMatchObject({ v: false, accept: [true] })
    expect(styleOf(tt01, 'body').firstLine?.range).toEqual([10, 12.7])
  })

  it('says of what it takes over that it stands in NĐ 30', () => {
    expect(tt01.page.left).toMatchObject({ sure: 'derived', clause: 'theo NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3' })
  })
})
