import { daysInMonth } from '../../plan/parse-date.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { Span } from '../span.ts'

/** A day, month, quarter, half-year or year named in a text. */
export interface TimePoint extends Span {
  readonly unit: 'day' | 'month' | 'quarter' | 'half-year' | 'year' | 'school-year'
  readonly day?: number
  readonly month?: number
  readonly quarter?: number
  readonly half?: 1 | 2
  readonly year?: number
  /** The last day of the month or quarter ("ngày cuối cùng của tháng"). */
  readonly lastDay?: true
  /** No calendar has it (31/02/2026). */
  readonly impossible?: true
  /** "Trong năm", "cuối năm": the year of the plan itself. */
  readonly planYear?: true
}

/** The first day of the point; undefined without a year, or for a span of time that no calendar fixes. */
export function firstDayOf(point: TimePoint): CalendarDate | undefined {
  const months = monthsOf(point)
  if (point.year === undefined || months === undefined) return undefined
  return { year: point.year, month: months.first, day: point.unit === 'day' ? (point.day ?? 1) : 1 }
}

/** The last day of the point, as firstDayOf. */
export function lastDayOf(point: TimePoint): CalendarDate | undefined {
  const months = monthsOf(point)
  if (point.year === undefined || months === undefined) return undefined
  if (point.unit === 'day') return firstDayOf(point)
  return { year: point.year, month: months.last, day: daysInMonth(point.year, months.last) }
}

function monthsOf({ unit, day, month, quarter, half }: TimePoint): { readonly first: number; readonly last: number } | undefined {
  if (unit === 'year') return { first: 1, last: 12 }
  if (unit === 'half-year') return half === 2 ? { first: 7, last: 12 } : { first: 1, last: 6 }
  if (unit === 'quarter') return quarter === undefined ? undefined : { first: quarter * 3 - 2, last: quarter * 3 }
  if (unit === 'school-year' || month === undefined || (unit === 'day' && day === undefined)) return undefined
  return { first: month, last: month }
}
