import { describe, expect, it } from 'vitest'
import { numberAt } from '../../../src/recognise/head/read-number.ts'
import { placeDateAt } from '../../../src/recognise/head/read-place-date.ts'

describe('numberAt', () => {
  const read = (text: string) => {
    const line = numberAt(text)
    const cut = (span: readonly [number, number] | undefined) => span && text.slice(...span)
    return line && [cut(line.number), cut(line.symbol), text.slice(line.start, line.end)]
  }

  it.each([
    // NĐ 30/2020, Phụ lục I, Phần I, II.3.c.
    ['Số: 15/KH-UBND', '15', 'KH-UBND'],
    ['Số: 05/KH-SNV', '05', 'KH-SNV'],
    // HD 05-HD/VPTW, II/I/3.2.2: no colon, the hyphen after the number, the slash after the type.
    ['Số 05-KH/ĐU', '05', 'KH/ĐU'],
    ['Số 18-KH/TĐTN-BTG', '18', 'KH/TĐTN-BTG'],
    // Drafts leave room for the clerk.
    ['Số:           /KH-SNV', undefined, 'KH-SNV'],
    ['Số ….-KH/CB', undefined, 'KH/CB'],
    ['Số      -KH/ĐU', undefined, 'KH/ĐU'],
    ['Số: ....../KH-THPT', undefined, 'KH-THPT'],
    // As it is typed: blanks, a year, no number.
    ['Số:  14 / KH- LH', '14', 'KH- LH'],
    ['Số 34 /KH-LĐLĐ', '34', 'KH-LĐLĐ'],
    ['SỐ: 7/2026/KH-UBND', '7', '2026/KH-UBND'],
    ['Số: 0129/KH-UBND', '0129', 'KH-UBND'],
    ['Số: 12a/KH-THPT', '12a', 'KH-THPT'],
    ['Số: 88/KH-CAX(TH)', '88', 'KH-CAX(TH)'],
    // Letters behind a blank belong to the symbol: nothing else stands in that line.
    ['Số: 88/KH-CAX (TH)', '88', 'KH-CAX (TH)'],
    ['Số: 27/KH-KBKV IX', '27', 'KH-KBKV IX'],
    ['Số:  05/ KH LĐ - THCSHP', '05', 'KH LĐ - THCSHP'],
  ])('%s', (text, number, symbol) => {
    expect(read(text)).toEqual([number, symbol, text])
  })

  it('takes no name for letters of the symbol', () => {
    expect(read('Số: 50/KH-THHP. Hòa Phú, ngày 28 tháng 8 năm 2026')?.[1]).toBe('KH-THHP')
    expect(read('Số: 71/KH-THPT.HP')?.[1]).toBe('KH-THPT.HP')
    expect(read('Số: 15/KH-UBND Hòa Phú')?.[1]).toBe('KH-UBND')
    expect(read('Số: 15/KH-UBND XÃ HÒA PHÚ')?.[1]).toBe('KH-UBND')
  })

  it('finds it beside the place and the date', () => {
    expect(read('Số: 15/KH-UBND Hòa Phú, ngày 05 tháng 01 năm 2026')).toEqual(['15', 'KH-UBND', 'Số: 15/KH-UBND'])
    expect(read('UBND XÃ HÒA PHÚ     Số: 15/KH-UBND')).toEqual(['15', 'KH-UBND', 'Số: 15/KH-UBND'])
  })

  it.each([
    'Số lượng: 15/lớp',
    'Số 12 người tham dự',
    'THEO QUYẾT ĐỊNH SỐ 105/QĐ-SCT',
    'Kế hoạch số 15/KH-UBND',
    'Sổ: 15/KH-UBND',
  ])('no number line: %s', (text) => {
    expect(read(text)?.[1]).not.toBe('QĐ-SCT')
    expect(numberAt(text)?.symbol && text.startsWith('Số:')).toBeFalsy()
  })
})

describe('placeDateAt', () => {
  it.each([
    // NĐ 30/2020, Phụ lục I, Phần I, II.4.
    ['Sơn Hà, ngày 05 tháng 01 năm 2026', 'Sơn Hà', { year: 2026, month: 1, day: 5 }],
    ['TP. Hồ Chí Minh, ngày 29 tháng 6 năm 2026', 'TP. Hồ Chí Minh', { year: 2026, month: 6, day: 29 }],
    ['Ea’leo ngày 10 tháng 9 năm 2026', 'Ea’leo', { year: 2026, month: 9, day: 10 }],
    ['Phường 1, ngày 2 tháng 3 năm 2026', 'Phường 1', { year: 2026, month: 3, day: 2 }],
    ['SơnHà , ngày  27   tháng 01 năm  2014', 'SơnHà', { year: 2014, month: 1, day: 27 }],
    ['Hòa Phú, ngày05 tháng 12 năm 2026', 'Hòa Phú', { year: 2026, month: 12, day: 5 }],
    ['Hòa Phú, ngày 20/11/2026', 'Hòa Phú', { year: 2026, month: 11, day: 20 }],
    ['ngày 5 tháng 9 năm 2026', undefined, { year: 2026, month: 9, day: 5 }],
    // A day that no calendar has is none.
    ['Hòa Phú, ngày 31 tháng 02 năm 2026', 'Hòa Phú', undefined],
    ['Hòa Phú, ngày     tháng 4 năm 2026', 'Hòa Phú', undefined],
    ['Hòa Phú, ngày … tháng … năm …', 'Hòa Phú', undefined],
    ['………, ngày…..tháng….năm ……', undefined, undefined],
  ])('%s', (text, place, date) => {
    const line = placeDateAt(text)
    expect(line?.place && text.slice(...line.place)).toBe(place)
    expect(line?.date).toEqual(date)
    expect(text.slice(line?.end)).toBe('')
  })

  it('tells what there is of an open date', () => {
    expect(placeDateAt('Hòa Phú, ngày     tháng 4 năm 2026')).toMatchObject({ year: 2026, month: 4, open: false })
    expect(placeDateAt('Hòa Phú, ngày   tháng   năm 2026')).toMatchObject({ year: 2026, open: false })
    expect(placeDateAt('Hòa Phú, ngày … tháng … năm 20…')).toMatchObject({ open: false })
    expect(placeDateAt('………, ngày … tháng … năm …')).toMatchObject({ open: true })
  })

  it.each([
    'thực hiện Chỉ thị số 12-CT/TU ngày 05 tháng 01 năm 2026',
    'Thực hiện Chỉ thị số 12-CT/TU, ngày 05 tháng 01 năm 2026',
    'Sơn Hà, ngày 05 tháng 01 năm 2026 của Ban Thường vụ',
    'Trước ngày 15 tháng 6 hằng năm',
  ])('no place and date: %s', (text) => {
    expect(placeDateAt(text)).toBeUndefined()
  })
})
