import { keyOrder } from '../plan/key-order.ts'
import { readPlan } from '../plan/read-plan.ts'
import { checkSchema } from '../schema/check-schema.ts'
import { type FormattedYaml, formatYaml } from '../source/format/format-yaml.ts'
import { readSource, type Source } from '../source/read-source.ts'

export interface FormattedPlan extends Partial<FormattedYaml> {
  /** What keeps the file from being read: it is left as it is. */
  readonly findings: Source['findings']
}

/**
 * A plan in its usual layout: order of keys, indentation, quotes, blank lines. Values, comments and what the plan means stay the same, proved by reading
 * again; `text` is absent where the file cannot be read as YAML.
 */
export function formatPlan(file: { readonly name: string; readonly bytes: Uint8Array }): FormattedPlan {
  const formatted = formatYaml(file.bytes, { order: keyOrder, isSame: (before, after) => meaningOf(before) === meaningOf(after) })
  return formatted === undefined ? { findings: readSource(file).findings } : { ...formatted, findings: [] }
}

/** The plan that is read, without its places. */
function meaningOf({ tree }: Source): string {
  if (tree === undefined) return ''
  const { plan } = readPlan(tree, { file: '', bad: checkSchema(tree, '').bad })
  return JSON.stringify(plan, (key, value) => {
    if (/^(?:place|range|start|end|locate|file)$|Place$/.test(key)) return undefined
    return value instanceof Map ? [...value] : value
  })
}
