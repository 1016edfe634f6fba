import type { Finding } from '../../finding.ts'
import type { StrayWord, WordComparison } from './compare-words.ts'

/** Lost and displaced words as findings: neighbours are told together. */
export function lossFindings({ missing, displaced }: Omit<WordComparison, 'source'>, file: string): readonly Finding[] {
  return [
    ...stretches(missing).map((words) => finding('NV001', words, file)),
    ...stretches(displaced).map((words) => finding('NV002', words, file)),
  ]
}

function stretches(words: readonly StrayWord[]): readonly (readonly StrayWord[])[] {
  const found: StrayWord[][] = []
  for (const word of words) {
    const current = found.at(-1)
    if (current !== undefined && current.at(-1)?.order === word.order - 1) current.push(word)
    else found.push([word])
  }
  return found
}

function finding(code: 'NV001' | 'NV002', words: readonly StrayWord[], file: string): Finding {
  const first = words[0] as StrayWord
  const last = words.at(-1) as StrayWord
  return {
    code,
    severity: 'error',
    file,
    range: { start: first.at, end: last.end },
    path: '',
    args: { words: words.map(({ word }) => word).join(' '), count: words.length },
  }
}
