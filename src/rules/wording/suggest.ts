import type { Edit, Fix } from '../../finding.ts'
import type { Place } from '../../plan/plan.ts'

/** The words at these places written otherwise; undefined where the source cannot tell the place of each letter. */
export function suggest(...changes: readonly { readonly at: Place; readonly text: string }[]): { readonly fix?: Fix } {
  const edits = changes.flatMap(({ at, text }): Edit[] =>
    at.locate === undefined ? [] : [{ start: at.range.start.offset, end: at.range.end.offset, text }],
  )
  return edits.length === 0 || edits.length < changes.length ? {} : { fix: { edits, kind: 'suggestion' } }
}
