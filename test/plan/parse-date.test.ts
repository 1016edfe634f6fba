import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate, parseOpenDate } from '../../src/plan/parse-date.ts'

describe('parseDate', () => {
  it.each(['2026-10-05', '05/10/2026', '5/10/2026'])('reads %s as the fifth of October', (text) => {
    expect(parseDate(text)).toEqual({ year: 2026, month: 10, day: 5 })
  })

  it.each([
    '',
    '2026-10-5',
    '5-10-2026',
    '05.10.2026',
    '05/10/26',
    '10/25/2026',
    '31/04/2026',
    '29/02/2026',
    '29/02/1900',
    '00/10/2026',
    '05/00/2026',
    '2026-13-01',
    '31/12/1899',
    '01/01/2101',
    ' 05/10/2026',
    '05/10/2026.',
    'ngày 05 tháng 10 năm 2026',
  ])('does not read %j', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })

  it.each(['29/02/2024', '29/02/2000', '01/01/1900', '31/12/2100'])('reads %s', (text) => {
    expect(parseDate(text)).toBeDefined()
  })

  it('knows exactly the days of the calendar', () => {
    const days = fc.record({
      year: fc.integer({ min: 1900, max: 2100 }),
      month: fc.integer({ min: 0, max: 14 }),
      day: fc.integer({ min: 0, max: 33 }),
    })
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const real = new Date(Date.UTC(year, month - 1, day))
        const exists = real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day
        expect(parseDate(`${day}/${month}/${year}`)).toEqual(exists ? { year, month, day } : undefined)
      }),
    )
  })
})

describe('parseOpenDate', () => {
  it.each([
    ['2026', { year: 2026 }],
    ['2026-10', { year: 2026, month: 10 }],
    ['10/2026', { year: 2026, month: 10 }],
    ['9/2026', { year: 2026, month: 9 }],
  ])('reads %s', (text, open) => expect(parseOpenDate(text)).toEqual(open))

  it.each(['2026-13', '00/2026', '2026-1', '26', '1899', '2101-01', '2026-10-05', '05/10/2026', 'tháng 10', '10-2026'])(
    'does not read %s',
    (text) => expect(parseOpenDate(text)).toBeUndefined(),
  )
})
