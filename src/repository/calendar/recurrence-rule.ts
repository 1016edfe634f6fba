import type { ClockTime } from '../../language/deadlines/deadline.ts'
import { daysInMonth } from '../../plan/parse-date.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { Recurrence } from '../tasks/recurrence.ts'
import { icsDay, utcTime } from './ics-time.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** Every month has it. */
const surelyThere = 28
/** Day 31 is the last one of any month. */
const lastDay = 31
const february = 2

/**
 * The value of RRULE (RFC 5545, 3.3.10). Months at equal distances are told by INTERVAL, which Outlook knows, rather than by several BYMONTH; the event
 * begins on one of its days.
 */
export function recurrenceRule(recurrence: Recurrence, until: CalendarDate | undefined, hour: ClockTime | undefined): string {
  const end = until === undefined ? [] : [`UNTIL=${hour === undefined ? icsDay(until) : utcTime(until, hour)}`]
  return [...partsOf(recurrence), ...end].join(';')
}

/**
 * The same days as recurrences of which each is one rule that every calendar understands: the 29th and the 30th of all months are told apart from the last
 * day of February. (BYSETPOS would do it in one rule, but Outlook knows it only beside BYDAY.)
 */
export function plainRecurrences(recurrence: Recurrence): readonly Recurrence[] {
  if (recurrence.kind === 'week' || recurrence.day <= surelyThere || recurrence.day >= lastDay) return [recurrence]
  const { months, day } = recurrence
  const others = months.filter((month) => month !== february)
  if (others.length === months.length || others.length === 0) return [recurrence]
  return [
    { kind: 'months', months: others, day },
    { kind: 'months', months: [february], day: lastDay },
  ]
}

function partsOf(recurrence: Recurrence): readonly string[] {
  if (recurrence.kind === 'week') return ['FREQ=WEEKLY', `BYDAY=${weekdays[recurrence.weekday - 1]}`]
  const { months, day } = recurrence
  const [only, ...others] = months
  if (only !== undefined && others.length === 0) {
    // 2026 is no leap year: the 29th of February is the last day where there is none.
    const isLast = day > surelyThere && day >= daysInMonth(2026, only)
    return ['FREQ=YEARLY', `BYMONTH=${only}`, `BYMONTHDAY=${isLast ? -1 : day}`]
  }
  const onDay = `BYMONTHDAY=${day >= lastDay ? -1 : day}`
  const step = stepOf(months)
  if (step === undefined) return ['FREQ=YEARLY', `BYMONTH=${months.join(',')}`, onDay]
  return ['FREQ=MONTHLY', ...(step === 1 ? [] : [`INTERVAL=${step}`]), onDay]
}

/** How many months lie between each of some months and the next, over the end of the year too; undefined where not always as many. */
function stepOf(months: readonly number[]): number | undefined {
  const sorted = months.toSorted((a, b) => a - b)
  const step = 12 / sorted.length
  return sorted.every((month, at) => month === (sorted[0] ?? 0) + at * step) ? step : undefined
}
