import type { CalendarDate } from '../../plan/plan.ts'
import type { RuleContext } from '../rule.ts'

/** The day by which names of places are judged. A plan without a date that applies a chosen form may be of any time: undefined. */
export function dayOfIssue({ plan, today }: Pick<RuleContext, 'plan' | 'today'>): CalendarDate | undefined {
  return plan.issuedOn?.date ?? (plan.issuedOn === undefined && plan.appliedProfile === undefined ? today : undefined)
}
