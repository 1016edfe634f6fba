import { describe, expect, it } from 'vitest'
import { readDeadline } from '../../../src/language/deadlines/read-deadline.ts'
import { isoDate } from '../../../src/plan/calendar.ts'
import { parseDate } from '../../../src/plan/parse-date.ts'
import type { CalendarDate } from '../../../src/plan/plan.ts'
import { occurrencesOf, recurrencesOf } from '../../../src/repository/tasks/recurrence.ts'

const day = (text: string): CalendarDate => {
  const date = parseDate(text)
  if (date === undefined) throw new Error(text)
  return date
}

/** The days in 2027 (or another stretch) on which a deadline is due, by the calendar. */
function daysOf(text: string, from = '2027-01-01', until = '2027-12-31'): readonly string[] {
  return recurrencesOf(readDeadline(text, {})).flatMap((one) => occurrencesOf(one, day(from), day(until)).map(isoDate))
}

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

describe('recurring deadlines', () => {
  it('"trước ngày …" is kept on the day before', () => {
    expect(daysOf('trước ngày 25 hằng tháng')).toEqual(months.map((month) => `2027-${month}-24`))
    expect(daysOf('trước ngày 15/6 và 10/12 hằng năm')).toEqual(['2027-06-14', '2027-12-09'])
  })

  it('"trước ngày 01" is kept on the last day of the month before', () => {
    expect(daysOf('trước ngày 01/3 hằng năm', '2027-01-01', '2028-12-31')).toEqual(['2027-02-28', '2028-02-29'])
  })

  it('a day is kept itself; the 30th in February on its last day', () => {
    expect(daysOf('ngày 20 hằng tháng', '2027-02-01', '2027-03-31')).toEqual(['2027-02-20', '2027-03-20'])
    expect(daysOf('ngày 30 hằng tháng', '2027-01-01', '2027-03-31')).toEqual(['2027-01-30', '2027-02-28', '2027-03-30'])
  })

  it('a cycle without a day ends with its last one', () => {
    expect(daysOf('hằng quý')).toEqual(['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31'])
    expect(daysOf('định kỳ 6 tháng')).toEqual(['2027-06-30', '2027-12-31'])
    expect(daysOf('hằng năm')).toEqual(['2027-12-31'])
    expect(daysOf('hằng tháng', '2027-02-01', '2027-04-30')).toEqual(['2027-02-28', '2027-03-31', '2027-04-30'])
  })

  it('a day in the last month of each quarter', () => {
    expect(daysOf('trước ngày 20 tháng cuối quý')).toEqual(['2027-03-19', '2027-06-19', '2027-09-19', '2027-12-19'])
  })

  it('an hour is kept on its day', () => {
    expect(daysOf('trước 17 giờ 00 ngày 20 tháng cuối quý')).toEqual(['2027-03-20', '2027-06-20', '2027-09-20', '2027-12-20'])
  })

  it('a weekday: 01/01/2027 is a Friday', () => {
    expect(daysOf('thứ Sáu hằng tuần', '2027-01-01', '2027-01-20')).toEqual(['2027-01-01', '2027-01-08', '2027-01-15'])
    expect(daysOf('thứ Hai hằng tuần', '2027-01-01', '2027-01-12')).toEqual(['2027-01-04', '2027-01-11'])
  })

  it('a stretch of each year is due at its end', () => {
    expect(daysOf('từ tháng 3 đến tháng 5 hằng năm')).toEqual(['2027-05-31'])
  })

  it.each(['02 lần/năm', '02 năm một lần', 'hằng ngày', 'ngày 15 hằng quý', 'cuối học kỳ'])(
    'has no days where no calendar fixes them: %s',
    (text) => {
      expect(recurrencesOf(readDeadline(text, {}))).toEqual([])
    },
  )
})
