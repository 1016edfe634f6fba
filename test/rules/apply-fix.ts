import type { Example } from '../../src/rules/rule.ts'
import { findingsIn, sampleText } from './sample-plans.ts'

/** The text of an example after the fixes of its findings. */
export function applyFix(example: Example): string {
  const { text } = sampleText(example)
  const edits = findingsIn(example).flatMap(({ fix }) => fix?.edits ?? [])
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((fixed, { start, end, text: put }) => fixed.slice(0, start) + put + fixed.slice(end), text)
}
