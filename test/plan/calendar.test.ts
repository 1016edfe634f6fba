import { describe, expect, it } from 'vitest'
import { compareDates, daysAfter, earliestOf, isBetween, isoDate, latestOf } from '../../src/plan/calendar.ts'
import { parseDate } from '../../src/plan/parse-date.ts'
import type { CalendarDate } from '../../src/plan/plan.ts'

const day = (text: string): CalendarDate => {
  const date = parseDate(text)
  if (date === undefined) throw new Error(text)
  return date
}

describe('days of the calendar', () => {
  it.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-12-31', 365, '2027-12-31'],
    ['2027-06-15', 0, '2027-06-15'],
  ])('%s and %i days are %s', (from, count, until) => expect(isoDate(daysAfter(day(from), count))).toBe(until))

  it('come by year, month and day', () => {
    const days = ['2027-01-02', '2026-12-31', '2027-01-01', '2026-02-28'].map(day)
    expect(days.toSorted(compareDates).map(isoDate)).toEqual(['2026-02-28', '2026-12-31', '2027-01-01', '2027-01-02'])
    expect(earliestOf(undefined, ...days)).toEqual(day('2026-02-28'))
    expect(latestOf(...days, undefined)).toEqual(day('2027-01-02'))
    expect([earliestOf(undefined), latestOf()]).toEqual([undefined, undefined])
  })

  it('lie between two others, these too; a side without one is open', () => {
    const [first, last] = [day('2027-03-01'), day('2027-03-31')]
    expect(['2027-02-28', '2027-03-01', '2027-03-31', '2027-04-01'].map((one) => isBetween(day(one), first, last))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect([isBetween(first, undefined, last), isBetween(last, undefined, first)]).toEqual([true, false])
    expect([isBetween(last, first, undefined), isBetween(first, last, undefined)]).toEqual([true, false])
  })
})
