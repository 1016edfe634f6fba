import { splitAgencies } from '../../language/agencies/split-agencies.ts'
import type { Plan, PlanNode } from '../../plan/plan.ts'
import type { Reading } from '../../rules/reading.ts'
import { definedName } from './defined-name.ts'
import { childNodes } from './node-words.ts'
import { taskRoles } from './task-record.ts'
import type { OwnAbbreviations } from './unit-names.ts'

const letters = /^\p{Lu}[\p{Lu}\p{N}&-]{1,14}$/u
const someLetters = /\p{Lu}{2}/u

/**
 * The short names of bodies that a plan uses, with what they stand for. One that stands in a field (`chu_tri: TTLT`) is a unit although nobody says which:
 * it stands for itself.
 */
export function ownAbbreviations(plan: Plan, reading: Reading): OwnAbbreviations {
  const known = new Map<string, string>()
  for (const { passage, found } of reading.definitions()) {
    const { short, form, start } = found
    const long = (form === 'letters' ? found.long : undefined) ?? definedName(passage.text.slice(0, start), found)
    if (long !== undefined && !known.has(short)) known.set(short, long)
  }
  for (const short of lettersInFields(plan)) if (!known.has(short)) known.set(short, short)
  return known
}

function lettersInFields({ sections, appendices }: Plan): readonly string[] {
  return [...sections, ...appendices.flatMap(({ content }) => childNodes(content))].flatMap(lettersIn)
}

function lettersIn({ unit, assignment, content }: PlanNode): readonly string[] {
  const values = assignment.size === 0 ? [] : taskRoles.flatMap((role) => (assignment.get(role) ?? []).map(({ value }) => value))
  const own = [...(unit === undefined ? [] : [unit.value]), ...values]
    .filter((value) => someLetters.test(value))
    .flatMap((value) => splitAgencies(value).map(({ name }) => name))
    .filter((name) => letters.test(name))
  return [...own, ...childNodes(content).flatMap(lettersIn)]
}
