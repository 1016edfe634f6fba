import type { PlanYears } from './deadline.ts'
import type { TimePoint } from './time-point.ts'

/**
 * Gives points the year (and a bare day the month) that the text says once for several: "từ tháng 3 đến tháng 9/2026",
 * "ngày 26, 27/12/2026". What the text leaves out comes from the year or the school year of the plan; without one the point stays without.
 */
export function fillYears(points: readonly TimePoint[], around: PlanYears): readonly TimePoint[] {
  const filled: TimePoint[] = []
  for (let index = points.length - 1; index >= 0; index--) {
    const point = points[index]
    if (point !== undefined) filled.unshift(fromNext(point, filled[0]))
  }
  return filled.map((point, index) => fromPrevious(point, filled[index - 1], yearFor(point, around)))
}

function fromNext(point: TimePoint, next: TimePoint | undefined): TimePoint {
  const month = point.unit === 'day' && point.month === undefined && next?.unit === 'day' ? next.month : point.month
  const withMonth = month === undefined ? point : { ...point, month }
  if (point.year !== undefined || point.planYear === true || next?.year === undefined || point.unit === 'year') return withMonth
  return { ...withMonth, year: orderOf(withMonth) > orderOf(next) ? next.year - 1 : next.year }
}

/** "Từ tháng 3/2026 đến tháng 9": the same year, as long as time does not run backwards. */
function fromPrevious(point: TimePoint, previous: TimePoint | undefined, year: number | undefined): TimePoint {
  if (point.year !== undefined) return point
  if (previous?.year !== undefined && point.planYear !== true) {
    return orderOf(point) >= orderOf(previous) ? { ...point, year: previous.year } : point
  }
  return year === undefined ? point : { ...point, year }
}

/** A school year begins in September and has ended before the next August: whose August is meant nobody says. */
function yearFor({ unit, month, quarter }: TimePoint, { year, schoolYear }: PlanYears): number | undefined {
  if (schoolYear === undefined) return year
  if (unit === 'quarter') return quarter === undefined || quarter === 3 ? undefined : yearWith(quarter * 3, schoolYear)
  return month === undefined || month === 8 ? undefined : yearWith(month, schoolYear)
}

function yearWith(month: number, schoolYear: number): number {
  return month < 8 ? schoolYear + 1 : schoolYear
}

/** Where in a year the point begins, for points of any unit. */
function orderOf({ unit, day, month, quarter, half }: TimePoint): number {
  const first = unit === 'quarter' ? (quarter ?? 1) * 3 - 2 : unit === 'half-year' ? (half ?? 1) * 6 - 5 : (month ?? 1)
  return first * 32 + (unit === 'day' ? (day ?? 1) : 0)
}
