import { agencyKey } from '../../language/agencies/agency-key.ts'
import { isGenericKey, isGroupKey } from '../../language/agencies/is-group.ts'
import { type AgencyName, splitAgencies } from '../../language/agencies/split-agencies.ts'
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
export function unitsIn(text: Text): readonly AssignedUnit[] {
  const known = made.get(text)
  if (known !== undefined) return known
  const { value, place } = text
  const units = value.length > longest ? [] : splitAgencies(value).map((agency) => unitOf(agency, place))
  made.set(text, units)
  return units
}

// Half a dozen rules ask about each field.
const made = new WeakMap<Text, readonly AssignedUnit[]>()

function unitOf({ name, start, end, sure }: AgencyName, place: Place): AssignedUnit {
  const key = agencyKey(name)
  return { name, key, group: isGroupKey(key), generic: isGenericKey(key), sure, place: placeWithin(place, start, end) }
}
