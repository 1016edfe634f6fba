import { type Code, findingNames } from '../catalogue.ts'
import type { CalendarDate } from '../plan/plan.ts'
import type { Selection } from '../rules/selection.ts'
import { validatePlan } from '../rules/validate-plan.ts'
import type { PlanRecord } from './plan-record.ts'
import { recordOf } from './record-of.ts'

/** A plan is read for its record as it is read to be judged, without the judgement. */
export const noRule: Selection = { off: new Set(Object.keys(findingNames) as Code[]), severities: new Map() }

/** What a repository knows of the plan in a file; undefined for a file that cannot be read as one. */
export function recordPlan(
  file: { readonly name: string; readonly bytes: Uint8Array },
  { today }: { readonly today: CalendarDate },
): PlanRecord | undefined {
  const { plan, profile, text, reading } = validatePlan(file, { today, stage: 'draft', selection: noRule })
  const read = { ...(profile === undefined ? {} : { profile }), ...(reading === undefined ? {} : { reading }) }
  return plan && recordOf(plan, { today, text, ...read })
}
