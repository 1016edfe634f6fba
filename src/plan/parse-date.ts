import type { CalendarDate } from './plan.ts'

/** The years in which a plan can have been issued. */
export const firstYear = 1900
export const lastYear = 2100

/** A date as an author may write it: `2026-10-05`, `05/10/2026`, `5/10/2026`. Undefined for anything else, and for days that no calendar has. */
export function parseDate(text: string): CalendarDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const date = iso === null ? fromDayFirst(text) : { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  return date !== undefined && date.year >= firstYear && date.year <= lastYear && isCalendarDay(date) ? date : undefined
}

/** A year, or a month of one, as an author may write it where the day is still open: `2026`, `2026-10`, `10/2026`. */
export function parseOpenDate(text: string): { readonly year: number; readonly month?: number } | undefined {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2}))?$|^(?<first>\d{1,2})\/(?<last>\d{4})$/.exec(text)
  if (match === null) return undefined
  const year = Number(match.groups?.year ?? match.groups?.last)
  const written = match.groups?.month ?? match.groups?.first
  if (year < firstYear || year > lastYear) return undefined
  if (written === undefined) return { year }
  const month = Number(written)
  return month >= 1 && month <= 12 ? { year, month } : undefined
}

/** True for a day that exists: 29/02/2024 does, 31/02/2026 does not. */
export function isCalendarDay({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function fromDayFirst(text: string): CalendarDate | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  return match === null ? undefined : { year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) }
}

/** 28 to 31; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
