import type { PatternMistake } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { errorAt } from '../source/error-at.ts'
import type { SourceNode } from '../source/source-tree.ts'

/** Patterns of `gom` and `bo_qua` that can match no file below the settings. */
export function patternFindings(list: SourceNode | undefined, file: string): readonly Finding[] {
  if (list?.kind !== 'list') return []
  return list.items.flatMap((item) => {
    const reason = item.kind === 'scalar' ? mistakeIn(item.text.trim()) : undefined
    return item.kind !== 'scalar' || reason === undefined
      ? []
      : [errorAt(file, 'CH005', item.range, { pattern: item.text, reason }, item.path)]
  })
}

function mistakeIn(pattern: string): PatternMistake | undefined {
  if (pattern.includes('\\')) return 'backslash'
  if (/^(?:\/|[A-Za-z]:)/.test(pattern)) return 'absolute'
  return pattern.split('/').includes('..') ? 'above' : undefined
}
