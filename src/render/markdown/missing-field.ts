import { closestKey } from '../../schema/closest-key.ts'
import type { TemplateProblem } from './template-problem.ts'

/** One part of a field as it was looked for: `within` is the value that should have had `name`. */
export interface Step {
  readonly within: unknown
  readonly name: string
}

/**
 * Why a field has no value: the first name on the way to it that nothing bears, what else stands there, and which of it was
 * meant. Inside `#each` and `#with` a name of the whole document is told with the `@root` that leads back to it.
 */
export function missingField(field: string, steps: readonly Step[], root: unknown): TemplateProblem {
  const failed = steps.findLast((step) => step.within !== undefined && step.within !== null)
  if (failed === undefined) return { what: 'missing', field, names: [] }
  if (Array.isArray(failed.within)) return { what: 'list', field }
  const names = namesIn(failed.within)
  if (failed === steps[0] && failed.within !== root && namesIn(root).includes(failed.name))
    return { what: 'missing', field, names, suggestion: `@root.${steps.map((step) => step.name).join('.')}` }
  const suggestion = closestKey(failed.name, names)
  return { what: 'missing', field, names, ...(suggestion === undefined ? {} : { suggestion }) }
}

function namesIn(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
}
