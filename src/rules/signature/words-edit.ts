import type { Edit } from '../../finding.ts'
import type { Place } from '../../plan/plan.ts'

/** The replacement of a piece of a text; undefined where its characters in the file are not those of the text (escapes, wrapped lines). */
export function wordsEdit(at: Place, written: string, text: string): Edit | undefined {
  const { start, end } = at.range
  const isExact = at.locate !== undefined && end.offset - start.offset === written.length
  return isExact ? { start: start.offset, end: end.offset, text } : undefined
}
