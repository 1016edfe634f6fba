import { weekdayOf } from '../../language/dates/weekday.ts'
import type { CycleMoment, Deadline, DeadlineCycle } from '../../language/deadlines/deadline.ts'
import { compareDates, daysAfter, isBetween } from '../../plan/calendar.ts'
import { daysInMonth } from '../../plan/parse-date.ts'
import type { CalendarDate } from '../../plan/plan.ts'

/**
 * When something is due again and again: on a day of some months of every year (day 31 is the last one of a shorter month), or on a day of every week
 * (1 = Monday … 7 = Sunday).
 */
export type Recurrence =
  | { readonly kind: 'months'; readonly months: readonly number[]; readonly day: number }
  | { readonly kind: 'week'; readonly weekday: number }

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const lastDay = 31
/** The months in which a cycle ends. */
const endsOf: Readonly<Partial<Record<DeadlineCycle['unit'], readonly number[]>>> = {
  month: everyMonth,
  quarter: [3, 6, 9, 12],
  'half-year': [6, 12],
  year: [12],
}

/**
 * The days on which a recurring deadline is due; with "trước ngày …" the day before, which is the last one in time. A cycle without a day ("hằng quý") is
 * due on its last one. None where no calendar fixes the days: "02 lần/năm", "02 năm một lần", "hằng ngày", a term of school, a day of a quarter whose month
 * nobody names.
 */
export function recurrencesOf({ every, before: isBefore, clock }: Deadline): readonly Recurrence[] {
  if (every === undefined || every.interval !== undefined) return []
  // "Trước 17 giờ 00 ngày 20" is kept on the 20th itself.
  const before = clock === undefined ? isBefore : undefined
  const { at, times, window, unit } = every
  if (window !== undefined) return dueOn(window.to, every, undefined)
  if (at.length > 0) {
    const due = at.map((moment) => dueOn(moment, every, before))
    return due.every((one) => one.length > 0) ? due.flat() : []
  }
  const months = times === undefined || times === 1 ? endsOf[unit] : undefined
  return months === undefined ? [] : [{ kind: 'months', months, day: lastDay }]
}

function dueOn(moment: CycleMoment, { unit }: DeadlineCycle, before: true | undefined): readonly Recurrence[] {
  const { weekday } = moment
  if (weekday !== undefined) return [{ kind: 'week', weekday: before === true ? ((weekday + 5) % 7) + 1 : weekday }]
  const months = monthsOf(moment, unit)
  if (months === undefined) return []
  const day = moment.lastDay === true ? lastDay : (moment.day ?? (before === true ? 1 : lastDay))
  if (before !== true) return [{ kind: 'months', months, day }]
  return [day > 1 ? { kind: 'months', months, day: day - 1 } : { kind: 'months', months: months.map(monthBefore), day: lastDay }]
}

/** The months in which the moment comes. */
function monthsOf(
  { month, quarter, day, lastDay: isLast }: CycleMoment,
  unit: DeadlineCycle['unit'],
): readonly number[] | undefined {
  if (quarter !== undefined) return unit === 'year' ? [quarter * 3] : undefined
  if (unit === 'month') return month === undefined ? everyMonth : undefined
  if (unit === 'quarter') {
    if (month !== undefined) return [month, month + 3, month + 6, month + 9].filter((one) => one <= 12)
    return isLast === true && day === undefined ? endsOf.quarter : undefined
  }
  // "Trước ngày 15/6 và 15/12, định kỳ 6 tháng": each moment comes once a year.
  return month !== undefined && (unit === 'year' || unit === 'half-year') ? [month] : undefined
}

function monthBefore(month: number): number {
  return month === 1 ? 12 : month - 1
}

/** The days of a recurrence from one day to another, both included, in order. */
export function occurrencesOf(recurrence: Recurrence, from: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  return recurrence.kind === 'week' ? weeklyDays(recurrence.weekday, from, until) : monthlyDays(recurrence, from, until)
}

function monthlyDays(
  { months, day }: Extract<Recurrence, { kind: 'months' }>,
  from: CalendarDate,
  until: CalendarDate,
): readonly CalendarDate[] {
  const days: CalendarDate[] = []
  const sorted = months.toSorted((a, b) => a - b)
  for (let year = from.year; year <= until.year; year++) {
    for (const month of sorted) days.push({ year, month, day: Math.min(day, daysInMonth(year, month)) })
  }
  return days.filter((date) => isBetween(date, from, until))
}

function weeklyDays(weekday: number, from: CalendarDate, until: CalendarDate): readonly CalendarDate[] {
  const days: CalendarDate[] = []
  const first = (weekday - weekdayOf(from) + 7) % 7
  for (let date = daysAfter(from, first); compareDates(date, until) <= 0; date = daysAfter(date, 7)) days.push(date)
  return days
}
