import { agencyKey } from '../../language/agencies/agency-key.ts'
import { isGroupKey } from '../../language/agencies/is-group.ts'
import type { PlanRecord } from '../plan-record.ts'
import { issuingBodies } from '../register/issuing-bodies.ts'
import { askedUnit } from './asked-unit.ts'
import { nameOf } from './unit-names.ts'

/** How alike two names must be (0 to 1, by their words) for the one to be proposed for the other. */
const alike = 0.55
const mostNames = 3

/** The names of bodies nearest to one that no plan names; undefined where some plan does name it, as a unit or as its issuer. */
export function nearestNames(records: readonly PlanRecord[], unit: string): readonly string[] | undefined {
  const asked = askedUnit(unit)
  const own = agencyKey(unit)
  const names = new Map<string, string>()
  for (const record of records) {
    for (const name of issuingBodies(record.issuer.names)) {
      if (agencyKey(name) === own) return undefined
      names.set(agencyKey(name), name)
    }
    for (const { units } of record.tasks)
      for (const one of units) {
        if (asked(one, record) === 'itself') return undefined
        names.set(agencyKey(nameOf(one)), nameOf(one))
      }
  }
  const collator = new Intl.Collator('vi')
  return [...names]
    .filter(([key]) => !isGroupKey(key))
    .map(([key, name]) => ({ name, score: likeness(own, key) }))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score || collator.compare(a.name, b.name))
    .slice(0, mostNames)
    .map(({ name }) => name)
}

/** How many of the words of both they share. */
function likeness(a: string, b: string): number {
  const [one, other] = [a.split(' '), b.split(' ')]
  const rest = [...other]
  let shared = 0
  for (const word of one) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  return (2 * shared) / (one.length + other.length)
}
