import type { ClockTime } from '../../language/deadlines/deadline.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { Recurrence } from '../tasks/recurrence.ts'

/** An entry of a calendar: a whole day, or some hours of it in Vietnam's time. */
export interface CalendarEvent {
  /** The same for the same thing in every run: a calendar that has it already changes it, instead of showing it twice. */
  readonly uid: string
  readonly summary: string
  readonly description: string
  /** Of a recurring event its first day. */
  readonly day: CalendarDate
  readonly hour?: ClockTime
  readonly endHour?: ClockTime
  readonly recurrence?: Recurrence
  /** The last day on which it may recur. */
  readonly until?: CalendarDate
  /** The day that the entry says it was made on. */
  readonly stamp: CalendarDate
}
