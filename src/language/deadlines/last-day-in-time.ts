import { daysAfter } from '../../plan/calendar.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { Deadline } from './deadline.ts'

/**
 * The last day on which the work is in time, by which deadlines are compared: of "trước ngày 15/6/2027" the 14th, of "ngày 15/6/2027" the 15th. Undefined
 * where the text sets no last day.
 */
export function lastDayInTime({ end, before }: Pick<Deadline, 'end' | 'before'>): CalendarDate | undefined {
  return end === undefined || before !== true ? end : daysAfter(end, -1)
}
