import type { PlanRecord } from '../plan-record.ts'
import type { Register } from '../register/register-of.ts'
import { type CitedPlan, citedPlanFinder } from './find-cited-plan.ts'
import { type FitsIssuer, issuerFit } from './issuer-fit.ts'
import { type Reference, referencesIn } from './reference.ts'

/** What a plan names, with the plan of the repository that is meant. */
export interface ResolvedReference extends Reference {
  readonly cited?: CitedPlan
}

/** The citations of all plans resolved against each other. */
export interface References {
  readonly of: (record: PlanRecord) => readonly ResolvedReference[]
  readonly fitsIssuer: FitsIssuer
}

/** Resolves each plan's references when it is first asked for. */
export function referencesOf(records: readonly PlanRecord[], { issuers }: Register): References {
  const fitsIssuer = issuerFit(issuers)
  const find = citedPlanFinder(records, fitsIssuer)
  const made = new Map<PlanRecord, readonly ResolvedReference[]>()
  return {
    fitsIssuer,
    of: (record) => {
      const known = made.get(record)
      if (known !== undefined) return known
      const own = referencesIn(record).map((reference): ResolvedReference => {
        const cited = find(record, reference)
        return cited === undefined ? reference : { ...reference, cited }
      })
      made.set(record, own)
      return own
    },
  }
}
