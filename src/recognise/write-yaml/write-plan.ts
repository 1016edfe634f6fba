import type { Plan } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import { isPrintable } from '../../source/quote-text.ts'
import { layoutYaml } from './layout-yaml.ts'
import { type PlacedComment, placeComments } from './place-comments.ts'
import { planValue } from './plan-value.ts'

export interface WritePlanOptions {
  /** The form by which the symbol is derived. */
  readonly profile: Profile
  /** Where a person must look: `# kiểm tra: …` before the value that stands at the place in the source, or else the next one. */
  readonly comments?: readonly PlacedComment[]
  /** Comment lines at the top. */
  readonly head?: readonly string[]
  /** Where the editor finds the schema (`./plan.schema.json`, as `plan schema` writes it); no line names it where absent. */
  readonly schema?: string
}

/**
 * A plan as the YAML that an author would have written: keys in the order of the schema, prose in blocks of lines of at most 110 columns, quotes only
 * where YAML needs them, nothing that the form derives. Reading it gives the same plan, but for places.
 */
export function writePlan(plan: Plan, options: WritePlanOptions): string {
  const { profile, comments = [], head = [], schema } = options
  const value = planValue(plan, profile)
  const looks = comments.map((comment) => ({ ...comment, text: `kiểm tra: ${oneLine(comment.text)}` }))
  const { placed, rest } = placeComments(value, looks)
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${oneLine(schema)}\n`]),
    ...head.flatMap((text) => text.split('\n')).map((line) => `# ${oneLine(line)}`.trimEnd().concat('\n')),
    layoutYaml(value, placed),
    ...rest.map((text) => `# ${text}\n`),
  ].join('')
}

/** A comment ends with its line, and may not hold what no file may hold. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return isPrintable(line) ? line : [...line].filter((character) => isPrintable(character)).join('')
}
