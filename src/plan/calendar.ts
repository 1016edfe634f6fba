import type { CalendarDate, OpenDate } from './plan.ts'

/** Negative when `a` is earlier than `b`, 0 on the same day, positive when later. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** `2026-10-05` */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** `2026-10`, `2026` */
export function isoOpenDate({ year, month }: Pick<OpenDate, 'year' | 'month'>): string {
  return String(year).padStart(4, '0') + (month === undefined ? '' : `-${String(month).padStart(2, '0')}`)
}

/** Some days later, or earlier for a negative count. */
export function daysAfter({ year, month, day }: CalendarDate, count: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day + count))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Whether a day lies between two others, both included; where one of them is absent, that side is open. */
export function isBetween(day: CalendarDate, from: CalendarDate | undefined, until: CalendarDate | undefined): boolean {
  return (from === undefined || compareDates(day, from) >= 0) && (until === undefined || compareDates(day, until) <= 0)
}

/** Of the days that are there. */
export function earliestOf(...days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days.filter((day) => day !== undefined).toSorted(compareDates)[0]
}

/** Of the days that are there. */
export function latestOf(...days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted(compareDates)
    .at(-1)
}
