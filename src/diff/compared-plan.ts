import { type PeriodOfYears, yearsOfPeriod } from '../language/deadlines/years-of-period.ts'
import type { Place, Plan } from '../plan/plan.ts'
import type { ComparedPlan } from './compare-plans.ts'
import type { Labels } from './outline-of.ts'

/** What judging a plan read out of it, as far as a comparison asks for it: `Validation.reading`. */
export interface ReadForComparison {
  readonly numbering: () => Labels
  /** The years that the plan is for. */
  readonly period: () => PeriodOfYears | undefined
  readonly deadlines?: () => readonly ReadDeadlineOf[]
}

/** A deadline that was found, by the passage that holds it. */
interface ReadDeadlineOf {
  readonly passage: { readonly role: string; readonly text: string; readonly place: Place }
  readonly found: { readonly start: number; readonly end: number }
}

/** A plan made ready to be compared. Without what was read out of it (the issuer's family is not known) places have no labels, and days without a year stay without. */
export function comparedPlan(plan: Plan, reading?: ReadForComparison): ComparedPlan {
  const date = plan.issuedOn?.date ?? plan.issuedWith?.issuedOn?.date
  return {
    plan,
    ...(reading === undefined ? {} : { labels: reading.numbering() }),
    around: {
      ...(date === undefined ? {} : { issuedOn: date }),
      ...yearsOfPeriod(reading?.period()),
    },
    deadlineCells: new Set(reading?.deadlines?.().flatMap(cellOf)),
  }
}

function cellOf({ passage: { role, text, place }, found: { start, end } }: ReadDeadlineOf): readonly number[] {
  return role === 'cell' && start === 0 && end === text.length ? [place.range.start.offset] : []
}
