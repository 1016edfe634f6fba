import type { Code, FindingArgs } from '../catalogue.ts'
import type { Finding, Range } from '../finding.ts'

/** A finding of severity error, the only one that a mistake in YAML or against the schema can have. */
export function errorAt<C extends Code>(file: string, code: C, range: Range, args: FindingArgs[C], path = ''): Finding<C> {
  return { code, severity: 'error', file, range, path, args }
}
