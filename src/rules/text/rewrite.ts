import type { Edit, Fix } from '../../finding.ts'
import type { Span } from '../../language/span.ts'
import type { Place } from '../../plan/plan.ts'
import type { WholeText } from '../whole-text.ts'

/** A piece of a text, and what should stand there. */
export interface Rewriting extends Span {
  readonly wanted: string
}

/** The edit that writes a piece anew; undefined where it does not stand in the file letter by letter (over two lines, with escapes). */
export function rewrite(at: Place, written: string, wanted: string): Edit | undefined {
  const { start, end } = at.range
  if (at.locate === undefined || end.offset - start.offset !== written.length) return undefined
  return { start: start.offset, end: end.offset, text: wanted }
}

/** One repair of several pieces of the whole text, as far as they can be repaired; nothing where none can. */
export function fixOf(whole: WholeText, pieces: readonly Rewriting[]): { readonly fix?: Fix } {
  const edits = pieces.flatMap(({ start, end, wanted }) => {
    const edit = rewrite(whole.placeOf(start, end), whole.text.slice(start, end), wanted)
    return edit === undefined ? [] : [edit]
  })
  return edits.length === 0 ? {} : { fix: { edits } }
}
