import { describe, expect, it } from 'vitest'
import { findMoney } from '../../../src/language/numbers/find-money.ts'
import { findWrittenAmounts } from '../../../src/language/numbers/find-written-amounts.ts'
import { formatNumber } from '../../../src/language/numbers/format-number.ts'
import { readNumber } from '../../../src/language/numbers/read-number.ts'
import { readNumberWords } from '../../../src/language/numbers/read-number-words.ts'

describe('numbers in figures', () => {
  it.each([
    ['1.234.567', 1_234_567, 0],
    ['1.234.567,5', 1_234_567.5, 1],
    ['2,607', 2.607, 3],
    ['07', 7, 0],
    ['0', 0, 0],
  ])('%s', (text, value, decimals) => {
    expect(readNumber(text)).toEqual({ value, decimals })
  })

  it.each(['1,234,567', '1.5', '12.34.567', '', '-', '1.234 đồng'])('%s is no Vietnamese number', (text) => {
    expect(readNumber(text)).toBeUndefined()
  })

  it.each([
    [929_000_000, '929.000.000'],
    [1234.5, '1.234,5'],
    [0.125, '0,125'],
    [100, '100'],
    [-1000, '-1.000'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })
})

describe('numbers in words', () => {
  it.each([
    ['năm', 5],
    ['mười', 10],
    ['mười lăm', 15],
    ['Hai mươi mốt', 21],
    ['ba mươi tư', 34],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['hai trăm mười', 210],
    ['một trăm rưỡi', 150],
    ['hai nghìn không trăm linh năm', 2005],
    ['hai nghìn hai mươi lăm', 2025],
    ['chín trăm hai mươi chín triệu', 929_000_000],
    ['một tỷ hai trăm linh năm triệu', 1_205_000_000],
    ['một tỉ rưỡi', 1_500_000_000],
    ['hai triệu rưỡi', 2_500_000],
    ['một nghìn tỷ', 1e12],
    ['hai nghìn ba trăm tỷ', 2.3e12],
    ['một trăm tám mươi sáu triệu, bốn trăm ngàn', 186_400_000],
    ['bảy trăm bốn mươi hai triệu sáu trăm nghìn', 742_600_000],
  ])('%s', (text, value) => {
    expect(readNumberWords(text)).toBe(value)
  })

  it.each(['hai triệu ba', 'hai trăm năm', 'hai mốt', 'năm ngày', 'triệu', '', 'một nghìn hai triệu', 'mười mươi', 'rưỡi'])(
    '“%s” is no number said in full',
    (text) => {
      expect(readNumberWords(text)).toBeUndefined()
    },
  )
})

describe('amounts in figures and words', () => {
  it.each([
    ['Tổng là 929.000.000 đồng (chín trăm hai mươi chín triệu đồng), trong đó', 929_000_000, 929_000_000],
    ['Số tiền: 1,5 tỷ đồng (Bằng chữ: Một tỷ năm trăm triệu đồng chẵn./.)', 1.5e9, 1.5e9],
    ['gửi 03 (hai) bản', 3, 2],
    ['50.000 đ (năm mươi nghìn đồng)', 50_000, 50_000],
  ])('%s', (text, figures, words) => {
    expect(findWrittenAmounts(text).map((amount) => [amount.figures.value, amount.words.value])).toEqual([[figures, words]])
  })

  it.each(['10 (năm) năm', '12 lớp (mỗi lớp 60 học viên)', 'Điều 5 (khoản 2)', '05 ngày (năm ngày)', 'QĐ-12 (mười)'])(
    'none in “%s”',
    (text) => {
      expect(findWrittenAmounts(text)).toEqual([])
    },
  )

  it.each([
    ['hỗ trợ 40 triệu đồng một nhà', [40e6]],
    ['929.000.000 đồng, trong đó 1,5 tỷ đồng; 6.800.000 đồng/lớp', [929e6, 1.5e9]],
    ['2 nghìn tỷ đồng', [2e12]],
    ['các hội đồng, 12 hội đồng', []],
  ])('money in “%s”', (text, values) => {
    expect(findMoney(text).map(({ value }) => value)).toEqual(values)
  })

  it('reads 200 kB in milliseconds', () => {
    for (const piece of ['1.000.000 đồng (', 'một trăm ', '1 (', '1.', '(một ']) {
      const text = piece.repeat(200_000 / piece.length)
      const start = performance.now()
      findWrittenAmounts(text)
      findMoney(text)
      readNumberWords(text)
      expect(performance.now() - start).toBeLessThan(500)
    }
  })
})
