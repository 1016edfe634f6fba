import type { Finding } from '../finding.ts'
import { parsePeriod } from '../plan/parse-period.ts'
import { errorAt } from '../source/error-at.ts'
import { entryOf, type SourceNode } from '../source/source-tree.ts'

/** `ky_ke_hoach` that is no period; whole numbers that are no year are the schema's. */
export function periodFindings(tree: SourceNode, file: string): Finding[] {
  const node = entryOf(tree, 'ky_ke_hoach')?.value
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return []
  const text = node.text.trim()
  return text === '' || parsePeriod(text) !== undefined ? [] : [errorAt(file, 'LD019', node.range, { text }, node.path)]
}
