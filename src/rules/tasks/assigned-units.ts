import { agencyKey } from '../../language/agencies/agency-key.ts'
import { isGenericKey, isGroupKey } from '../../language/agencies/is-group.ts'
import { splitAgencies } from '../../language/agencies/split-agencies.ts'
import type { AssignmentField, Place, PlanNode, Text } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'

export interface AssignedUnit {
  readonly name: string
  readonly key: string
  /** `các sở, ban, ngành` */
  readonly group: boolean
  /** `các đơn vị liên quan`: nobody in particular. */
  readonly generic: boolean
  /** False when a comma in it may part two names. */
  readonly sure: boolean
  readonly place: Place
}

/** The units that a field of a task names, in the author's order. */
export function assignedUnits({ assignment }: PlanNode, field: AssignmentField): readonly AssignedUnit[] {
  return (assignment.get(field) ?? []).flatMap(unitsIn)
}

/** Longer texts are no lists of names. */
const longest = 2000

/** The units that a text names. */
export function unitsIn({ value, place }: Text): readonly AssignedUnit[] {
  if (value.length > longest) return []
  return splitAgencies(value).map(({ name, start, end, sure }) => {
    const key = agencyKey(name)
    return { name, key, group: isGroupKey(key), generic: isGenericKey(key), sure, place: placeWithin(place, start, end) }
  })
}
