import { daysInMonth, firstYear, lastYear } from './parse-date.ts'
import type { CalendarDate } from './plan.ts'

export type PeriodUnit = 'years' | 'year' | 'half' | 'quarter' | 'month' | 'week'

/** The time that a plan is for: from its first to its last day, both inclusive. */
export interface Period {
  readonly unit: PeriodUnit
  readonly first: CalendarDate
  readonly last: CalendarDate
}

const form = /^(\d{4})(?:-(?:(\d{4})|H([12])|Q([1-4])|(0[1-9]|1[0-2])|W(\d{2})))?$/

/**
 * A period as `ky_ke_hoach` gives it: `2027`, `2026-2030`, `2027-H1`, `2027-Q1`, `2027-03`, `2027-W10` (weeks of ISO 8601, from Monday).
 * Undefined for anything else.
 */
export function parsePeriod(text: string): Period | undefined {
  const match = form.exec(text)
  if (match === null) return undefined
  const [, from, until, half, quarter, month, week] = match
  const year = Number(from)
  if (year < firstYear || year > lastYear) return undefined
  if (until !== undefined)
    return Number(until) > year && Number(until) <= lastYear ? months('years', year, 1, Number(until), 12) : undefined
  if (half !== undefined) return months('half', year, Number(half) * 6 - 5, year, Number(half) * 6)
  if (quarter !== undefined) return months('quarter', year, Number(quarter) * 3 - 2, year, Number(quarter) * 3)
  if (month !== undefined) return months('month', year, Number(month), year, Number(month))
  return week === undefined ? months('year', year, 1, year, 12) : weekOf(year, Number(week))
}

/** From the first day of a month to the last of another. */
function months(unit: PeriodUnit, year: number, month: number, untilYear: number, untilMonth: number): Period {
  return {
    unit,
    first: { year, month, day: 1 },
    last: { year: untilYear, month: untilMonth, day: daysInMonth(untilYear, untilMonth) },
  }
}

/** Week 1 holds 4 January; a week 53 exists where its Thursday is still in the year. */
function weekOf(year: number, week: number): Period | undefined {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7
  const isWeek = week >= 1 && new Date(Date.UTC(year, 0, monday + 3)).getUTCFullYear() === year
  return isWeek ? { unit: 'week', first: dayOf(year, monday), last: dayOf(year, monday + 6) } : undefined
}

/** The day so many days from the last of December before the year. */
function dayOf(year: number, ordinal: number): CalendarDate {
  const day = new Date(Date.UTC(year, 0, ordinal))
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
}
