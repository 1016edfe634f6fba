import type { PlanYears } from './deadline.ts'

/** The years that a plan is for, as its subject names them; `first` is absent for "đến năm 2030". */
export interface PeriodOfYears {
  readonly first?: number
  readonly last: number
  /** "Năm học 2026-2027": from September of the first year to the summer of the last one. */
  readonly isSchoolYear?: true
}

/** What a day without a year can take out of it: of several years that are no school year, nothing. */
export function yearsOfPeriod(period: PeriodOfYears | undefined): PlanYears {
  if (period?.first === undefined) return {}
  const { first, last, isSchoolYear } = period
  if (isSchoolYear === true) return { schoolYear: first }
  return first === last ? { year: last } : {}
}
