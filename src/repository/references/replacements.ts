import { compareDates } from '../../plan/calendar.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { PlanRecord } from '../plan-record.ts'
import type { References } from './references-of.ts'

/** The plans that say which one they replace, by the plan that is replaced; what is issued no later than the other replaces nothing. */
export function replacementsOf(records: readonly PlanRecord[], references: References): ReadonlyMap<PlanRecord, Replacement> {
  const replaced = new Map<PlanRecord, Replacement>()
  for (const plan of records) {
    const date = plan.issuedOn?.date
    if (date === undefined || plan.status !== 'ban_hanh') continue
    for (const { relations, cited } of references.of(plan)) {
      const former = cited?.plan
      if (!relations.has('replaces') || former?.issuedOn?.date === undefined || cited?.differs === 'subject') continue
      if (compareDates(former.issuedOn.date, date) >= 0) continue
      const known = replaced.get(former)
      if (known === undefined || compareDates(date, known.date) < 0) replaced.set(former, { by: plan, date })
    }
  }
  return replaced
}

export interface Replacement {
  readonly by: PlanRecord
  readonly date: CalendarDate
}
