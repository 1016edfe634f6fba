import { describe, expect, it } from 'vitest'
import { isoDate } from '../../src/plan/calendar.ts'
import { parsePeriod } from '../../src/plan/parse-period.ts'

describe('parsePeriod', () => {
  it.each([
    ['2027', 'year', '2027-01-01', '2027-12-31'],
    ['2026-2030', 'years', '2026-01-01', '2030-12-31'],
    ['2027-H1', 'half', '2027-01-01', '2027-06-30'],
    ['2027-H2', 'half', '2027-07-01', '2027-12-31'],
    ['2027-Q1', 'quarter', '2027-01-01', '2027-03-31'],
    ['2027-Q4', 'quarter', '2027-10-01', '2027-12-31'],
    ['2028-02', 'month', '2028-02-01', '2028-02-29'],
    // 8 March 2027 is a Monday; the week of 1 January 2026 (a Thursday) begins in 2025; 2026 has a week 53 and 2027 has none.
    ['2027-W10', 'week', '2027-03-08', '2027-03-14'],
    ['2026-W01', 'week', '2025-12-29', '2026-01-04'],
    ['2026-W53', 'week', '2026-12-28', '2027-01-03'],
  ])('%s', (text, unit, first, last) => {
    const period = parsePeriod(text)
    expect(period && [period.unit, isoDate(period.first), isoDate(period.last)]).toEqual([unit, first, last])
  })

  it.each([
    '2027-W53',
    '2027-W00',
    '2027-Q5',
    '2027-13',
    '2027-3',
    '2030-2026',
    '2027-2027',
    '1027',
    '2027-q1',
    'Quý I/2027',
    '',
  ])('%s is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })
})
