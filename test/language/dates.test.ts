import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/language/dates/find-dates.ts'
import type { DateForm, FoundDate } from '../../src/language/dates/found-date.ts'
import { daysInMonth } from '../../src/plan/parse-date.ts'

const only = (text: string): FoundDate => {
  const found = findDates(text)
  expect(found).toHaveLength(1)
  return found[0] as FoundDate
}
const parts = ({ day, month, year }: FoundDate) => [day, month, year]
const two = (value: number): string => String(value).padStart(2, '0')

describe('findDates', () => {
  it.each<[string, DateForm, string, (number | undefined)[]]>([
    ['họp ngày 05/01/2026 tại xã', 'short', 'ngày 05/01/2026', [5, 1, 2026]],
    ['từ 15/6/2026', 'short', '15/6/2026', [15, 6, 2026]],
    ['Đã xong. 05/01/2026 họp', 'short', '05/01/2026', [5, 1, 2026]],
    ['Ngày: 05/01/2026', 'short', '05/01/2026', [5, 1, 2026]],
    ['ngày 05/ 8/2025', 'short', 'ngày 05/ 8/2025', [5, 8, 2025]],
    ['đến tháng 3/2026.', 'short', 'tháng 3/2026', [undefined, 3, 2026]],
    ['trước ngày 15/6', 'short', 'ngày 15/6', [15, 6, undefined]],
    ['trước 15/6', 'short', '15/6', [15, 6, undefined]],
    ['bản ghi 2026-01-05T08:00', 'iso', '2026-01-05', [5, 1, 2026]],
    ['ký 05-01-2026 10:55', 'dashed', '05-01-2026', [5, 1, 2026]],
    ['ký 05.01.2026.', 'dotted', '05.01.2026', [5, 1, 2026]],
    ['Sơn Hà, ngày 05 tháng 01 năm 2026', 'long', 'ngày 05 tháng 01 năm 2026', [5, 1, 2026]],
    ['thời điểm 0H00 NGÀY 01 THÁNG 01 NĂM 2026', 'long', 'NGÀY 01 THÁNG 01 NĂM 2026', [1, 1, 2026]],
    ['ngày 31 tháng 12\nnăm 2026', 'long', 'ngày 31 tháng 12\nnăm 2026', [31, 12, 2026]],
    ['từ 01 tháng 7 năm 2026', 'long', '01 tháng 7 năm 2026', [1, 7, 2026]],
    ['ngày 05 tháng 01', 'long', 'ngày 05 tháng 01', [5, 1, undefined]],
    ['ngày 15 tháng 12 năm trước', 'long', 'ngày 15 tháng 12', [15, 12, undefined]],
    ['trong tháng 01 năm 2026', 'long', 'tháng 01 năm 2026', [undefined, 1, 2026]],
    ['Hòa Phú, ngày     tháng     năm 2026', 'blank', 'ngày     tháng     năm 2026', [undefined, undefined, 2026]],
    ['Hòa Phú, ngày tháng 9 năm 2026', 'blank', 'ngày tháng 9 năm 2026', [undefined, 9, 2026]],
    ['ngày ... tháng ... năm 20...', 'blank', 'ngày ... tháng ... năm 20...', [undefined, undefined, undefined]],
    ['số    /KH-SNV ngày     /4/2026', 'blank', 'ngày     /4/2026', [undefined, 4, 2026]],
    ['ngày / /2026', 'blank', 'ngày / /2026', [undefined, undefined, 2026]],
    ['(tháng …/2026)', 'blank', 'tháng …/2026', [undefined, undefined, 2026]],
  ])('reads %j as %s', (text, form, written, expected) => {
    const found = only(text)
    expect([found.form, found.text, parts(found)]).toEqual([form, written, expected])
    expect(text.slice(found.start, found.end)).toBe(written)
  })

  it.each([
    'Điều 5/2',
    'không quá 1/3 tổng số ủy viên',
    'trực 24/7, trực 24/24 giờ',
    'họp 1/2 ngày',
    'mỗi ngày 1/2 số cán bộ trực',
    'Nghị định số 37/2019/NĐ-CP',
    'Quyết định số 05/2024/QĐ-UBND',
    'công văn số 12/5/2026/CV-SNV',
    'điện thoại 0913.12.2026',
    'kinh phí 1.200.000 đồng, 12.375,3/10.200',
    'phiên bản 1.2.2026',
    'lúc 8:20/11',
    'năm học 2026/2027, giai đoạn 2026-2030',
    'trong 06 tháng đầu năm 2026',
    'Họ và tên, ngày tháng năm sinh',
    'ngày 15 hằng tháng',
    'ngày 10 tháng 3 (âm lịch)',
    'tập tin KH_23.4.2026_ban-cuoi',
    'tỷ lệ 45/60/2026',
  ])('finds no date in %j', (text) => {
    expect(findDates(text)).toEqual([])
  })

  it('knows the 0 that NĐ 30/2020, Phụ lục I, Phần I, II.4.b asks for', () => {
    expect(only('ngày 05 tháng 01 năm 2026').problems).toEqual([])
    expect(only('ngày 15/6/2026').problems).toEqual([])
    expect(only('ngày 5 tháng 1 năm 2026').problems).toEqual(['day-not-padded', 'month-not-padded'])
    expect(only('ngày 5/2/2026').problems).toEqual(['day-not-padded', 'month-not-padded'])
    expect(only('ngày 15 tháng 06 năm 2026').problems).toEqual(['month-padded'])
    expect(only('tháng 1/2026').problems).toEqual(['month-not-padded'])
    expect(only('2026-06-05').problems).toEqual([])
  })

  it.each(['ngày 31/02/2026', '30/02/2026', '29/02/2026', '05/13/2026', 'ngày 31 tháng 4', 'tháng 13 năm 2026', '00/10/2026'])(
    'says that no calendar has %j',
    (text) => {
      const found = only(text)
      expect(found.problems).toContain('no-such-day')
      expect(found.date).toBeUndefined()
    },
  )

  it('lets 29/02 stand without a year', () => {
    expect(only('ngày 29/02').problems).toEqual([])
  })

  it('shows where a blank is missing', () => {
    expect(only('ngày29/12/2025')).toMatchObject({ problems: ['glued'], glue: [4] })
    expect(only('ngày 10 tháng 12năm 2025')).toMatchObject({ problems: ['glued'], glue: [16] })
    expect(only('từ01/7/2026')).toMatchObject({ text: '01/7/2026', problems: ['glued'], glue: [2] })
  })

  it('sees no room for a day in "những ngày tháng 9 năm 1945"', () => {
    expect(only('những ngày tháng 9 năm 1945')).toMatchObject({ form: 'long', text: 'tháng 9 năm 1945' })
  })

  it('follows a list and a stretch', () => {
    expect(findDates('trước ngày 15/6 và 10/12 hằng năm').map(({ text }) => text)).toEqual(['ngày 15/6', '10/12'])
    expect(findDates('từ 15/11 đến 20/11/2026').map(({ text }) => text)).toEqual(['15/11', '20/11/2026'])
    expect(findDates('01/01/2026-31/3/2026').map(({ text }) => text)).toEqual(['01/01/2026', '31/3/2026'])
    expect(findDates('từ ngày 08 đến ngày 10 tháng 12 năm 2026').map(parts)).toEqual([[10, 12, 2026]])
  })

  it('gives the place of each part', () => {
    const text = 'Sơn Hà, ngày 05 tháng 01 năm 2026'
    const { daySpan, monthSpan, yearSpan } = only(text)
    expect([daySpan, monthSpan, yearSpan].map((span) => text.slice(span?.start, span?.end))).toEqual(['05', '01', '2026'])
  })

  it('reads back every day of the calendar in every form', () => {
    const date = fc
      .record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), at: fc.nat(1000) })
      .map(({ year, month, at }) => ({ year, month, day: 1 + (at % daysInMonth(year, month)) }))
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const written: [string, DateForm][] = [
          [`${day}/${month}/${year}`, 'short'],
          [`ngày ${two(day)}/${two(month)}/${year}`, 'short'],
          [`${two(day)}-${two(month)}-${year}`, 'dashed'],
          [`${day}.${month}.${year}`, 'dotted'],
          [`${year}-${two(month)}-${two(day)}`, 'iso'],
          [`ngày ${day} tháng ${month} năm ${year}`, 'long'],
          [`ngày ${two(day)} tháng ${two(month)}, năm ${year}`, 'long'],
        ]
        for (const [text, form] of written) {
          expect(findDates(`Họp ${text}, tại xã.`)).toMatchObject([{ text, form, date: { year, month, day } }])
        }
      }),
    )
  })

  it('never throws, and its spans are in order', () => {
    const piece = fc.constantFrom(
      'ngày',
      'tháng',
      'năm',
      ' ',
      '/',
      '-',
      '.',
      '…',
      '5',
      '31',
      '2026',
      'thứ',
      'Hai',
      ',',
      '(',
      '\n',
      'x',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
        ),
        (text) => {
          let end = 0
          for (const found of findDates(text)) {
            expect(found.start).toBeGreaterThanOrEqual(end)
            expect(found.text).toBe(text.slice(found.start, found.end))
            end = found.end
          }
        },
      ),
    )
  })
})

describe('the weekday beside a date', () => {
  // 5 January 2026 was a Monday, 29 April 2026 a Wednesday, 1 March 2026 a Sunday
  it.each<[string, number, boolean | undefined]>([
    ['Thứ Hai, ngày 05/01/2026', 1, true],
    ['Sáng thứ 2, ngày 05/01/2026', 1, true],
    ['8h00 thứ Ba ngày 05/01/2026', 2, false],
    ['ngày 29/4/2026 (Thứ Tư)', 3, true],
    ['ngày 29/4/2026, thứ 4', 3, true],
    ['Chủ nhật, 01/3/2026', 7, true],
    ['ngày 01/3/2026 (chủ nhật)', 7, true],
    ['(thứ năm, ngày 05/01/2026)', 4, false],
    ['thứ Sáu (ngày 15/6)', 5, undefined],
  ])('in %j', (text, day, agrees) => {
    const [found] = findDates(text)
    expect(found?.weekday).toMatchObject({ day, agrees })
  })

  it.each([
    'Hội nghị lần thứ 2 ngày 05/01/2026',
    'Kỳ họp thứ sáu, ngày 05/01/2026',
    'Ngày thứ hai (06/01/2026)',
    'thứ nhất, từ ngày 05/01/2026, thứ hai, tổ chức lớp',
  ])('is no ordinal: %j', (text) => {
    expect(findDates(text)[0]?.date).toBeDefined()
    expect(findDates(text)[0]?.weekday).toBeUndefined()
  })
})
