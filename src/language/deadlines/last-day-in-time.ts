import type { CalendarDate } from '../../plan/plan.ts'
import type { Deadline } from './deadline.ts'

/**
 * The last day on which the work is in time, by which deadlines are compared: of "trước ngày 15/6/2027" the 14th, of "ngày 15/6/2027" the 15th. Undefined
 * where the text sets no last day.
 */
export function lastDayInTime({ end, before }: Pick<Deadline, 'end' | 'before'>): CalendarDate | undefined {
  if (end === undefined || before !== true) return end
  const day = new Date(Date.UTC(end.year, end.month - 1, end.day - 1))
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
}
