import type { ClockTime } from '../../language/deadlines/deadline.ts'
import { daysInMonth } from '../../plan/parse-date.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { Recurrence } from '../tasks/recurrence.ts'
import { icsDay, utcTime } from './ics-time.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** Every month has it. */
const surelyThere = 28

/**
 * The value of RRULE (RFC 5545, 3.3.10). Months at equal distances are told by INTERVAL, which Outlook knows, rather than by several BYMONTH; the event
 * begins on one of its days.
 */
export function recurrenceRule(recurrence: Recurrence, until: CalendarDate | undefined, hour: ClockTime | undefined): string {
  const end = until === undefined ? [] : [`UNTIL=${hour === undefined ? icsDay(until) : utcTime(until, hour)}`]
  return [...partsOf(recurrence), ...end].join(';')
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
  const step = 12 / months.length
  return ['FREQ=MONTHLY', ...(step === 1 ? [] : [`INTERVAL=${step}`]), ...dayOfMonth(day)]
}

/** Day 31 is the last one of each month; the 29th and 30th are the last one of a shorter month. */
function dayOfMonth(day: number): readonly string[] {
  if (day <= surelyThere) return [`BYMONTHDAY=${day}`]
  if (day >= 31) return ['BYMONTHDAY=-1']
  const days = Array.from({ length: day - surelyThere + 1 }, (_, at) => surelyThere + at)
  return [`BYMONTHDAY=${days.join(',')}`, 'BYSETPOS=-1']
}
