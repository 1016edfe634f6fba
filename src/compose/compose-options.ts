import type { CalendarDate } from '../plan/plan.ts'

export interface ComposeOptions {
  /** Gives a draft without a date its year. */
  readonly today: CalendarDate
  /** `draft` leaves out number and day, whatever the plan says, and marks the document as a draft. Default `as-is`. */
  readonly stage?: 'as-is' | 'draft'
}
