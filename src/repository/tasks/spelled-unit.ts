import { agencyKey } from '../../language/agencies/agency-key.ts'
import { foldName } from '../../language/agencies/fold-name.ts'
import type { PlanRecord } from '../plan-record.ts'
import { issuingBodies } from '../register/issuing-bodies.ts'

/**
 * The name of the body that a repository abbreviates so (`viet_tat: SYT` → `Sở Y tế`); what is asked for itself where it is no abbreviation, one that is
 * read anyway (`UBND`), or that of several bodies.
 */
export function spelledUnit(records: readonly PlanRecord[], unit: string): string {
  const asked = foldName(unit)
  if (asked.includes(' ') || agencyKey(unit) !== asked) return unit
  const names = new Map<string, string>()
  for (const { issuer } of records) {
    if (issuer.abbreviation === undefined || foldName(issuer.abbreviation) !== asked) continue
    const [name, ...more] = issuingBodies(issuer.names)
    if (name === undefined || more.length > 0) continue
    names.set(agencyKey(name), names.get(agencyKey(name)) ?? name)
  }
  const [name, ...others] = names.values()
  return name === undefined || others.length > 0 ? unit : name
}
