import { compareDates } from './calendar.ts'
import { daysInMonth } from './parse-date.ts'
import type { CalendarDate, OpenDate, Plan } from './plan.ts'

/**
 * The day whose form a plan has: that of its issue; of a plan issued with a decision the decision's (NĐ 30/2020, Phụ lục III, Mẫu 1.3); while the day is
 * open, the latest of its month or year up to today; else today.
 */
export function dayOfForm(
  { issuedOn, issuedWith, issuedIn }: Pick<Plan, 'issuedOn' | 'issuedWith' | 'issuedIn'>,
  today: CalendarDate,
): CalendarDate {
  return issuedOn?.date ?? issuedWith?.issuedOn?.date ?? (issuedIn === undefined ? today : nearestDay(issuedIn, today))
}

function nearestDay({ year, month }: OpenDate, today: CalendarDate): CalendarDate {
  const first = { year, month: month ?? 1, day: 1 }
  const last = { year, month: month ?? 12, day: daysInMonth(year, month ?? 12) }
  if (compareDates(today, first) < 0) return first
  return compareDates(today, last) > 0 ? last : today
}
