import type { CalendarDate, Family } from '../../plan/plan.ts'

/** A term (nhiệm kỳ) in which some bodies number their documents, both days inclusive. */
export interface Term {
  /** As it is shown: `2025-2030`. */
  readonly name: string
  readonly from: CalendarDate
  /** Absent for the present term. */
  readonly until?: CalendarDate
  /** The bodies whose term it is, as written; absent: every body of the family. */
  readonly issuers?: readonly string[]
  /** Absent: Party and youth union. */
  readonly family?: Family
}
