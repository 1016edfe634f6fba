import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../src/language/deadlines/deadline.ts'
import { findDeadlines } from '../../src/language/deadlines/find-deadlines.ts'
import { readDeadline } from '../../src/language/deadlines/read-deadline.ts'
import { isoDate } from '../../src/plan/calendar.ts'
import { daysInMonth } from '../../src/plan/parse-date.ts'

/** `date <2026-11-30` strictly before; `period 2026-01-01..2026-03-31`; `?` at the end where the reading is not sure. */
const brief = ({ kind, start, end, before, sure }: Deadline): string => {
  const from = start === undefined ? '' : isoDate(start)
  const to = end === undefined ? '' : isoDate(end)
  const days = from === '' && to === '' ? '' : from === '' ? ` ${before === true ? '<' : '≤'}${to}` : ` ${from}..${to}`
  return `${kind}${days}${sure ? '' : ' ?'}`
}
const read = (text: string): Deadline => readDeadline(text, {})

describe('readDeadline counts from a day', () => {
  const issued = { issuedOn: { year: 2026, month: 10, day: 5 } }
  // 10 March − 15 days is 23 February: 2027 is no leap year.
  it.each([
    ['trước 10/3/2027 ít nhất 15 ngày', 'relative ≤2027-02-23'],
    ['trước ngày 10 tháng 3 năm 2027 tối thiểu 02 tuần', 'relative ≤2027-02-24'],
    ['15 ngày trước ngày 10/3/2027', 'relative ≤2027-02-23'],
    ['trước ngày 10/3/2027 ít nhất 05 ngày làm việc', 'relative'],
    ['10 ngày sau khi Kế hoạch được ban hành', 'relative ≤2026-10-15'],
    ['15 ngày trước khi ban hành Kế hoạch', 'relative'],
    ['tuần đầu tháng 3/2027', 'period 2027-03-01..2027-03-07 ?'],
    ['tuần 1 tháng 3/2027', 'period 2027-03-01..2027-03-07 ?'],
    ['quý một năm 2027', 'quarter 2027-01-01..2027-03-31'],
    ['Quý bốn năm 2027', 'quarter 2027-10-01..2027-12-31'],
    ['từ quý một năm 2027 đến quý hai năm 2027', 'period 2027-01-01..2027-06-30'],
    ['tháng Ba năm 2027', 'month 2027-03-01..2027-03-31'],
    ['tháng mười hai năm 2027', 'month 2027-12-01..2027-12-31'],
    ['đầu năm 2027', 'year 2027-01-01..2027-12-31 ?'],
    ['đầu quý II năm 2027', 'quarter 2027-04-01..2027-06-30 ?'],
    ['bắt đầu từ tháng 3/2027', 'period 2027-03-01..'],
    ['tuần thứ hai của tháng 3/2027', 'period 2027-03-08..2027-03-14 ?'],
  ])('%s: %s', (text, reading) => {
    expect(brief(readDeadline(text, issued))).toBe(reading)
  })

  it('also in running prose', () => {
    const text = 'Phòng Tổng hợp gửi hồ sơ trước ngày 10/3/2027 ít nhất 15 ngày để thẩm định.'
    expect(findDeadlines(text, {}).map(({ deadline }) => brief(deadline))).toEqual(['relative ≤2027-02-23'])
  })
})

describe('readDeadline in a school year', () => {
  // Of 2026-2027: September 2026 to the summer of 2027.
  it.each([
    ['tháng 9', 'month 2026-09-01..2026-09-30'],
    ['trước ngày 15/01', 'date <2027-01-15'],
    ['từ tháng 9 đến tháng 5', 'period 2026-09-01..2027-05-31'],
    ['từ ngày 15/12 đến ngày 10/01', 'period 2026-12-15..2027-01-10'],
    ['Quý IV', 'quarter 2026-10-01..2026-12-31'],
    ['tháng 11/2025', 'month 2025-11-01..2025-11-30'],
    // Whose August and whose third quarter is meant, nobody says.
    ['tháng 8', 'month ?'],
    ['Quý III', 'quarter ?'],
    ['cuối học kỳ II', 'none ?'],
    ['cuối học kỳ', 'recurring ?'],
  ])('%s: %s', (text, reading) => {
    expect(brief(readDeadline(text, { schoolYear: 2026 }))).toBe(reading)
  })

  it.each([
    ['tháng 9 năm học 2026-2027', 'month 2026-09-01..2026-09-30'],
    ['trước ngày 15/5, năm học 2026 - 2027', 'date <2027-05-15'],
    ['tháng 10/2026 - tháng 5/2027 (năm học 2026-2027)', 'period 2026-10-01..2027-05-31'],
    ['năm học 2026-2027', 'period ?'],
  ])('that the text itself names, %s: %s', (text, reading) => {
    expect(brief(readDeadline(text, { year: 2026 }))).toBe(reading)
  })
})

describe('readDeadline reads the calendar', () => {
  it.each([
    ['Trước ngày 30/11/2026', 'date <2026-11-30'],
    ['trước 06/3/2026', 'date <2026-03-06'],
    ['trước ngày 31 tháng 12 năm 2026', 'date <2026-12-31'],
    ['chậm nhất là ngày 15/4/2026', 'date ≤2026-04-15'],
    ['Đến hết ngày 31/12/2026', 'date ≤2026-12-31'],
    ['Ngày 15/4/2026', 'date 2026-04-15..2026-04-15'],
    ['xong trước ngày 01/01/2030', 'date <2030-01-01'],
    ['Hoàn thành trước ngày 20/5/2026', 'date <2026-05-20'],
    ['trước 17h00 ngày 20/11/2026', 'date ≤2026-11-20'],
    ['Quý IV/2026', 'quarter 2026-10-01..2026-12-31'],
    ['Quý III Năm 2026', 'quarter 2026-07-01..2026-09-30'],
    ['Quí IV-2026', 'quarter 2026-10-01..2026-12-31'],
    ['Trong quý I/2026', 'quarter 2026-01-01..2026-03-31'],
    ['Trong quý I năm 2026', 'quarter 2026-01-01..2026-03-31'],
    ['Xong trong Quý II/2026', 'quarter 2026-04-01..2026-06-30'],
    ['Quý IV/2026- Quý II/2027', 'period 2026-10-01..2027-06-30'],
    ['Quý 1 + 2 năm 2027', 'period 2027-01-01..2027-06-30'],
    ['Trước 15 giờ, ngày 20/11/2026', 'date ≤2026-11-20'],
    ['Chậm nhất 17h ngày 25/12/2026', 'date ≤2026-12-25'],
    ['không quá ngày 20/12/2026', 'date ≤2026-12-20'],
    ['Quý III, IV năm 2026', 'period 2026-07-01..2026-12-31'],
    ['Tháng 7/2026', 'month 2026-07-01..2026-07-31'],
    ['xong trong tháng 02/2028', 'month 2028-02-01..2028-02-29'],
    ['trước tháng 7/2026', 'month <2026-07-01'],
    ['Tháng 11 - 12/2026', 'period 2026-11-01..2026-12-31'],
    ['Từ tháng 3 đến tháng 9/2026', 'period 2026-03-01..2026-09-30'],
    ['Từ tháng 11 đến tháng 2/2027', 'period 2026-11-01..2027-02-28'],
    ['Từ ngày 01/01/2026 đến ngày 31/3/2026', 'period 2026-01-01..2026-03-31'],
    ['Từ ngày 05/5 - 10/5/2026', 'period 2026-05-05..2026-05-10'],
    ['từ ngày 08 đến ngày 10 tháng 12 năm 2026', 'period 2026-12-08..2026-12-10'],
    ['15-20/11/2026', 'period 2026-11-15..2026-11-20'],
    ['01 – 05/6/2027', 'period 2027-06-01..2027-06-05'],
    ['Từ 15 đến hết ngày 20/11/2026', 'period 2026-11-15..2026-11-20'],
    ['5-7/2027', 'period 2027-05-01..2027-07-31'],
    // No stretch runs backwards: what is sure is the day behind the dash.
    ['20-15/11/2026', 'date 2026-11-15..2026-11-15'],
    ['Từ 01/7/2026', 'period 2026-07-01..'],
    ['Bắt đầu thực hiện từ năm 2027', 'period 2027-01-01..'],
    ['2026', 'year 2026-01-01..2026-12-31'],
    ['Năm 2026', 'year 2026-01-01..2026-12-31'],
    ['Trong năm 2026', 'year 2026-01-01..2026-12-31'],
    ['2026 - 2030', 'period 2026-01-01..2030-12-31'],
    ['Giai đoạn 2026–2030', 'period 2026-01-01..2030-12-31'],
    ['Giai đoạn 2026-2030 và những năm tiếp theo', 'period 2026-01-01..2030-12-31'],
    ['Năm 2026 và các năm tiếp theo', 'period 2026-01-01..'],
    ['Quý IV năm 2026 và các năm tiếp theo', 'period 2026-10-01..'],
    ['đến hết năm 2030', 'year ≤2030-12-31'],
    ['đến năm 2030, tầm nhìn đến năm 2045', 'year ≤2030-12-31'],
    ['6 tháng cuối năm 2026', 'period 2026-07-01..2026-12-31'],
    ['Chiều ngày 28/12 và cả ngày 29/12/2026', 'period 2026-12-28..2026-12-29'],
    ['Ngày 26, 27/12/2026', 'period 2026-12-26..2026-12-27'],
    ['Sơ kết vào tháng 4 năm 2026', 'month 2026-04-01..2026-04-30'],
    ['tổng kết thực hiện Kế hoạch (năm 2035)', 'year 2035-01-01..2035-12-31'],
    ['Thời hạn hoàn thành: Trước ngày 31/3/2026', 'date <2026-03-31'],
  ])('%j', (text, expected) => {
    expect(brief(read(text))).toBe(expected)
  })

  it('says when the days are not exact', () => {
    expect(brief(read('Tuần cuối tháng 9/2026'))).toBe('month 2026-09-01..2026-09-30 ?')
    expect(brief(read('Cuối quý II/2026'))).toBe('quarter 2026-04-01..2026-06-30 ?')
    expect(brief(read('dự kiến tháng 9/2026'))).toBe('month 2026-09-01..2026-09-30 ?')
    expect(brief(read('năm học 2026-2027'))).toBe('period ?')
  })

  it('takes a missing year from the plan alone, never from the day of issue', () => {
    const issuedOn = { year: 2026, month: 10, day: 5 }
    expect(brief(readDeadline('chậm nhất ngày 17 tháng 12', { issuedOn }))).toBe('date ?')
    expect(brief(readDeadline('chậm nhất ngày 17 tháng 12', { issuedOn, year: 2027 }))).toBe('date ≤2027-12-17')
    expect(brief(readDeadline('08 tháng (từ tháng 3 đến tháng 10)', { issuedOn }))).toBe('period ?')
    expect(brief(readDeadline('08 tháng (từ tháng 3 đến tháng 10)', { year: 2027 }))).toBe('period 2027-03-01..2027-10-31')
    expect(brief(readDeadline('Quý III', { year: 2027 }))).toBe('quarter 2027-07-01..2027-09-30')
    expect(brief(readDeadline('Trong năm', { year: 2027 }))).toBe('year 2027-01-01..2027-12-31')
  })

  it.each(['Trước ngày 31/02/2026', 'trước ngày 30 tháng 02 năm 2026', 'Quý 7/2026', 'Tháng 13/2026'])(
    'gives %j no reading',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'none', sure: false })
    },
  )

  it('reads hours of a day', () => {
    expect(read('7h15 - 8h00')).toMatchObject({
      kind: 'schedule',
      clock: { start: { hour: 7, minute: 15 }, end: { hour: 8, minute: 0 } },
    })
    expect(readDeadline('Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 23 tháng 01', { year: 2026 })).toMatchObject({
      kind: 'schedule',
      start: { year: 2026, month: 1, day: 23 },
      clock: { start: { hour: 20, minute: 15 }, end: { hour: 20, minute: 45 } },
    })
    expect(read('trước 17h00 ngày 20/11/2026')).toMatchObject({ clock: { end: { hour: 17, minute: 0 } } })
    expect(read('13h30’ ngày 29/4/2026 (Thứ Tư)')).toMatchObject({ kind: 'schedule', end: { day: 29 } })
  })

  it('lists days that do not follow one another', () => {
    const deadline = read('trước ngày 15/6/2026 và 10/12/2026')
    expect(brief(deadline)).toBe('date <2026-12-10')
    expect(deadline.parts?.map(brief)).toEqual(['date <2026-06-15', 'date <2026-12-10'])
  })
})

describe('readDeadline reads cycles', () => {
  it.each([
    ['trước ngày 30/11 hằng năm', true, { unit: 'year', at: [{ day: 30, month: 11 }] }],
    ['trước ngày 30 tháng 11 hàng năm', true, { unit: 'year', at: [{ day: 30, month: 11 }] }],
    ['Hằng năm, trước ngày 15/12', true, { unit: 'year', at: [{ day: 15, month: 12 }] }],
    ['trước ngày 20 hằng tháng', true, { unit: 'month', at: [{ day: 20 }] }],
    ['Trước ngày 05 của tháng liền kề', true, { unit: 'month', at: [{ day: 5 }], shift: 'next' }],
    ['Trước ngày 31/01 năm liền kề', true, { unit: 'year', at: [{ day: 31, month: 1 }], shift: 'next' }],
    ['chậm nhất là ngày 31/12 năm trước liền kề', undefined, { unit: 'year', at: [{ day: 31, month: 12 }], shift: 'previous' }],
    ['chậm nhất trong tháng 9 hằng năm', undefined, { unit: 'year', at: [{ month: 9 }] }],
    ['trước ngày 20 tháng cuối quý', true, { unit: 'quarter', at: [{ day: 20, month: 3 }] }],
    ['Quý II và quý IV hằng năm', undefined, { unit: 'year', at: [{ quarter: 2 }, { quarter: 4 }] }],
    ['Ngày 01 và 15 hằng tháng', undefined, { unit: 'month', at: [{ day: 1 }, { day: 15 }] }],
    ['hằng năm', undefined, { unit: 'year', at: [] }],
    ['Hàng năm', undefined, { unit: 'year', at: [] }],
    ['định kỳ hằng quý báo cáo về Sở Nội vụ', undefined, { unit: 'quarter', at: [] }],
    ['Định kỳ hằng tháng', undefined, { unit: 'month', at: [] }],
    ['định kỳ hằng tuần tổ chức rà soát', undefined, { unit: 'week', at: [] }],
    ['hằng ngày', undefined, { unit: 'day', at: [] }],
    ['Thứ Sáu hằng tuần', undefined, { unit: 'week', at: [{ weekday: 5 }] }],
    ['02 lần/năm', undefined, { unit: 'year', at: [], times: 2 }],
    ['3 đợt/năm', undefined, { unit: 'year', at: [], times: 3 }],
    ['02 đợt/tháng', undefined, { unit: 'month', at: [], times: 2 }],
    ['03 tháng một lần', undefined, { unit: 'quarter', at: [] }],
    ['02 năm/lần', undefined, { unit: 'year', at: [], interval: 2 }],
    ['Định kỳ 06 tháng', undefined, { unit: 'half-year', at: [] }],
    ['định kỳ trước ngày 30 tháng 11 hàng năm báo cáo', true, { unit: 'year', at: [{ day: 30, month: 11 }] }],
  ])('%j', (text, before, every) => {
    const deadline = read(text)
    expect(deadline).toMatchObject({ kind: 'recurring', sure: true })
    expect([deadline.before, deadline.every]).toEqual([before, every])
  })

  it('reads two days a year and what else is asked', () => {
    const deadline = read('trước ngày 01/6 và 15/11 hằng năm (hoặc đột xuất khi có yêu cầu)')
    expect(deadline).toMatchObject({
      kind: 'recurring',
      before: true,
      parts: [{ kind: 'recurring' }, { kind: 'relative', event: 'có yêu cầu' }],
    })
    expect(deadline.every?.at).toEqual([
      { day: 1, month: 6 },
      { day: 15, month: 11 },
    ])
  })

  it('reads a stretch of every year', () => {
    expect(read('từ tháng 3 đến tháng 5 hằng năm').every).toEqual({
      unit: 'year',
      at: [],
      window: { from: { month: 3 }, to: { month: 5 } },
    })
    expect(read('tính từ ngày 15 tháng 12 năm trước kỳ báo cáo đến ngày 14 tháng 12 của kỳ báo cáo')).toMatchObject({
      kind: 'recurring',
      sure: false,
    })
  })

  it('reads school terms as a cycle without days', () => {
    expect(read('vào cuối mỗi học kỳ và cuối năm học')).toMatchObject({ kind: 'recurring', every: { unit: 'term', at: [] } })
  })
})

describe('readDeadline leaves the calendar alone', () => {
  it.each([
    ['Thường xuyên.', 'continuous'],
    ['Thường xuyên trong năm', 'continuous'],
    ['Theo tiến độ soạn thảo của cơ quan chủ trì', 'by-document'],
    ['Theo hướng dẫn của Trung ương', 'by-document'],
    ['Theo Kế hoạch riêng', 'by-document'],
    ['Theo các mốc tại Quyết định số 12/QĐ-UBND ngày 25/9/2026', 'by-document'],
    ['Theo Điều 7 Nghị định số 11/2026/NĐ-CP', 'by-document'],
    ['Theo lịch công tác của lãnh đạo', 'by-document'],
    ['Theo yêu cầu của cơ quan có thẩm quyền', 'relative'],
    ['Khi có phát sinh.', 'relative'],
    ['trước, trong và sau ngày bầu cử', 'relative'],
    ['dịp Tết Nguyên đán 2027', 'relative'],
    ['thời gian cụ thể sẽ có thông báo sau', 'none'],
    ['..........', 'none'],
    ['', 'none'],
    ['1/2 ngày', 'none'],
  ])('%j is %s', (text, kind) => {
    const deadline = read(text)
    expect(deadline).toMatchObject({ kind, sure: true })
    expect([deadline.start, deadline.end]).toEqual([undefined, undefined])
  })

  it('reads no day from a cited instrument', () => {
    expect(brief(read('Trước ngày 30/11/2026 theo Kế hoạch số 5/KH-UBND ngày 02/9/2026'))).toBe('date <2026-11-30')
    expect(brief(read('Kế hoạch số 5/KH-UBND ngày 02/9/2026'))).toBe('none ?')
  })

  it.each([
    [
      'Chậm nhất sau 03 ngày làm việc, kể từ ngày chi bộ ký',
      { count: 3, unit: 'day', workingDays: true, side: 'after' },
      'chi bộ ký',
    ],
    ['Sau 03 tháng kể từ khi có văn bản của Trung ương', { count: 3, unit: 'month', side: 'after' }, 'có văn bản của Trung ương'],
    ['ngay sau khi Luật có hiệu lực', { count: 0, unit: 'day', side: 'after' }, 'Luật có hiệu lực'],
    ['trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch này', { count: 10, unit: 'day', side: 'after' }, 'nhận Kế hoạch này'],
    ['trước ngày nghỉ Tết ít nhất 20 ngày', { count: 20, unit: 'day', side: 'before' }, 'nghỉ Tết'],
  ])('%j hangs on an event', (text, offset, event) => {
    const deadline = readDeadline(text, { issuedOn: { year: 2026, month: 10, day: 5 } })
    expect(deadline).toMatchObject({ kind: 'relative', event, sure: true })
    expect([deadline.offset, deadline.end]).toEqual([offset, undefined])
  })

  it('counts from a day it knows as Bộ luật Dân sự 2015, Điều 147 and 148 do', () => {
    const issuedOn = { year: 2026, month: 10, day: 5 }
    expect(brief(readDeadline('trong 10 ngày kể từ ngày ban hành Kế hoạch này', { issuedOn }))).toBe('relative ≤2026-10-15')
    expect(brief(read('trong thời hạn 30 ngày kể từ ngày 01/7/2026'))).toBe('relative ≤2026-07-31')
    expect(brief(read('trong thời hạn 01 tháng kể từ ngày 31/01/2027'))).toBe('relative ≤2027-02-28')
    expect(brief(readDeadline('trong 10 ngày làm việc kể từ ngày ban hành Kế hoạch này', { issuedOn }))).toBe('relative')
  })

  it('keeps the event that ends a stretch', () => {
    expect(read('Từ tháng 11/2026 đến khi kết thúc đợt thi đua')).toMatchObject({
      kind: 'period',
      event: 'kết thúc đợt thi đua',
      sure: true,
    })
  })
})

describe('readDeadline reads stages', () => {
  it.each([
    ['Thường xuyên; hoàn thành trước ngày 31/12/2026', 'date <2026-12-31', ['continuous', 'date <2026-12-31']],
    ['Thường xuyên, hằng năm', 'recurring', ['continuous', 'recurring']],
    ['Thường xuyên, theo yêu cầu nhiệm vụ', 'relative', ['continuous', 'relative']],
    ['Ban hành kế hoạch trong tháng 01 hằng năm và tổ chức thực hiện', 'recurring', ['recurring', 'none ?']],
    [
      'Hoàn thành trong giai đoạn 2026 - 2027 và vận hành thường xuyên',
      'period 2026-01-01..2027-12-31',
      ['period 2026-01-01..2027-12-31', 'continuous'],
    ],
    ['Định kỳ hằng quý, 6 tháng, năm', 'recurring', ['recurring', 'recurring', 'recurring']],
    ['Thường xuyên và định kỳ', 'continuous ?', ['continuous', 'recurring ?']],
  ])('%j', (text, whole, parts) => {
    const deadline = read(text)
    expect(brief(deadline)).toBe(whole)
    expect(deadline.raw).toBe(text)
    expect(deadline.parts?.map(brief)).toEqual(parts)
  })
})

describe('properties of readDeadline', () => {
  it('reads every day before which something is due', () => {
    const days = fc
      .record({ year: fc.integer({ min: 1990, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), at: fc.nat(1000) })
      .map(({ year, month, at }) => ({ year, month, day: 1 + (at % daysInMonth(year, month)) }))
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const expected = { kind: 'date', end: { year, month, day }, before: true, sure: true }
        expect(read(`trước ngày ${day}/${month}/${year}`)).toMatchObject(expected)
        expect(read(`Hoàn thành trước ngày ${day} tháng ${month} năm ${year}`)).toMatchObject(expected)
        expect(readDeadline(`trước ngày ${day} tháng ${month}`, { year })).toMatchObject(expected)
      }),
    )
  })

  it('never throws and invents no year', () => {
    const piece = fc.constantFrom(
      'trước',
      'ngày',
      'tháng',
      'quý',
      'năm',
      ' ',
      '/',
      '-',
      '5',
      '31',
      'IV',
      'hằng',
      'từ',
      'đến',
      'kể từ',
      ',',
      ';',
      '(',
      ')',
      'và',
      'thường xuyên',
      '08h00',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece, { maxLength: 25 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const { start, end } = read(text)
          if (!/\d{4}/u.test(text)) expect([start, end]).toEqual([undefined, undefined])
        },
      ),
    )
  })
})

describe('findDeadlines', () => {
  const found = (text: string): string[] => findDeadlines(text, {}).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['Các xã báo cáo kết quả về Sở Nội vụ trước ngày 20 hằng tháng.', 'trước ngày 20 hằng tháng'],
    ['Sở Nội vụ trình Ủy ban nhân dân tỉnh trước ngày 15/11/2026.', 'trước ngày 15/11/2026'],
    ['Việc rà soát xong trong tháng 12/2026, gửi về xã.', 'xong trong tháng 12/2026'],
    ['Tiến hành đại hội và hoàn thành trước ngày 31/10/2026.', 'hoàn thành trước ngày 31/10/2026'],
    ['Gửi dự thảo chậm nhất là ngày 05/8/2026 để tổng hợp.', 'chậm nhất là ngày 05/8/2026'],
    [
      'Chậm nhất sau 05 ngày làm việc, kể từ ngày nhận hồ sơ, phòng trả lời.',
      'Chậm nhất sau 05 ngày làm việc, kể từ ngày nhận hồ sơ',
    ],
    ['Báo cáo Ủy ban nhân dân xã trước ngày 15/6 và 10/12 hằng năm theo mẫu.', 'trước ngày 15/6 và 10/12 hằng năm'],
    ['Gửi Kế hoạch hằng năm (trước ngày 15 tháng 11) để theo dõi.', 'hằng năm (trước ngày 15 tháng 11)'],
    ['Định kỳ hằng quý, Văn phòng rà soát tiến độ.', 'Định kỳ hằng quý'],
    [
      'Số hóa hồ sơ.\nThời gian thực hiện: Từ tháng 11/2026 đến tháng 3/2027.\nKinh phí: có.',
      'Từ tháng 11/2026 đến tháng 3/2027',
    ],
    ['Thôn báo cáo xã trước 19h00 hằng ngày và khi cần.', 'trước 19h00 hằng ngày'],
    ['Gửi tài liệu chậm nhất 05 ngày trước ngày khai mạc kỳ họp, trừ báo cáo.', 'chậm nhất 05 ngày trước ngày khai mạc kỳ họp'],
    ['Các trường ký cam kết trước ngày 30/9/2026.', 'trước ngày 30/9/2026'],
    ['Báo cáo Sở trước 16 giờ thứ Sáu hằng tuần.', 'trước 16 giờ thứ Sáu hằng tuần'],
    ['Báo cáo kết quả thực hiện trước ngày 20 của tháng cuối quý.', 'trước ngày 20 của tháng cuối quý'],
    [
      'Báo cáo định kỳ 06 tháng (trước ngày 15/6), năm (trước ngày 15/12) về xã.',
      'định kỳ 06 tháng (trước ngày 15/6), năm (trước ngày 15/12)',
    ],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'Thực hiện Kế hoạch số 5/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh Sơn Hà.',
    'Rà soát hồ sơ hình thành trước ngày 01/7/2026 để chỉnh lý.',
    'Báo cáo các vụ việc phát sinh trước ngày 15/12/2026.',
    'Hỗ trợ người nghỉ hưu trước ngày 01/01/2026.',
    'Các văn bản ban hành trước ngày 01/7/2026 vẫn có hiệu lực.',
    'Đã hoàn thành trong năm 2025.',
    'Hoàn thành các chỉ tiêu được giao.',
    'Khoản chi đến ngày 30 tháng 6 hằng năm chưa phân bổ.',
    'Trước hết, các xã 12 thôn rà soát.',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('gives the deadline with its span', () => {
    const text = 'Nộp báo cáo trước ngày 31/3/2027.'
    const [first] = findDeadlines(text, {})
    expect(first).toMatchObject({
      start: 12,
      end: 32,
      deadline: { kind: 'date', end: { year: 2027, month: 3, day: 31 }, before: true },
    })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void findDeadlines(text, { year: 2026 })))
  })
})
