import { agencyKey } from '../../language/agencies/agency-key.ts'
import { isGenericKey, isGroupKey } from '../../language/agencies/is-group.ts'
import { remember } from '../../language/agencies/remember.ts'
import { splitAgencies } from '../../language/agencies/split-agencies.ts'
import type { Span } from '../../language/span.ts'
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
  /** Most units are right, and nobody asks where they stand. */
  readonly place: () => Place
}

/** The units that a field of a task names, in the author's order. */
export function assignedUnits({ assignment }: PlanNode, field: AssignmentField): readonly AssignedUnit[] {
  const texts = assignment.get(field)
  if (texts === undefined) return none
  return texts.length === 1 ? unitsIn(texts[0] as Text) : texts.flatMap(unitsIn)
}

const none: readonly AssignedUnit[] = []

/** Longer texts are no lists of names. */
const longest = 2000

/** The units that a text names. */
export function unitsIn({ value, place }: Text): readonly AssignedUnit[] {
  return unitsOf(value).map(({ name, key, group, generic, sure, start, end }) => {
    return { name, key, group, generic, sure, place: () => placeWithin(place, start, end) }
  })
}

// Half a dozen rules ask about each field, and the same units have many tasks.
const unitsOf = remember((value): readonly (Omit<AssignedUnit, 'place'> & Span)[] => {
  if (value.length > longest) return []
  return splitAgencies(value).map(({ name, start, end, sure }) => {
    const key = agencyKey(name)
    return { name, key, group: isGroupKey(key), generic: isGenericKey(key), sure, start, end }
  })
})
