import type { PlanRecord } from '../../plan-record.ts'
import type { Difference } from '../../references/find-cited-plan.ts'
import type { ResolvedReference } from '../../references/references-of.ts'
import type { Repository } from '../repository.ts'

export interface CitedOtherwise {
  readonly record: PlanRecord
  readonly reference: ResolvedReference
  /** The plan that is meant. */
  readonly plan: PlanRecord
}

/** Where plans tell this of another plan otherwise than it is, in the order of the plans. */
export function citedOtherwise({ records, references }: Repository, differs: Difference): readonly CitedOtherwise[] {
  return records.flatMap((record) =>
    references()
      .of(record)
      .flatMap((reference) => (reference.cited?.differs === differs ? [{ record, reference, plan: reference.cited.plan }] : [])),
  )
}
