import type { Span } from '../../language/span.ts'
import { foldInPlace } from '../signature/fold-in-place.ts'

export type PurposeKind = 'report' | 'coordinate' | 'carry out' | 'know' | 'direct'

/** What a recipient gets the plan for: `(b/c)`. The span is that of the brackets. */
export interface Purpose extends Span {
  readonly kind: PurposeKind
  /** As written, without brackets. */
  readonly text: string
}

const kinds: Readonly<Record<PurposeKind, readonly string[]>> = {
  report: ['báo cáo', 'b/c', 'bc'],
  coordinate: ['phối hợp', 'ph/h', 'p/h', 'phối hợp thực hiện'],
  'carry out': ['thực hiện', 't/h', 'th/h', 'tổ chức thực hiện'],
  know: ['biết', 'đ/b'],
  direct: ['chỉ đạo', 'c/đ'],
}
const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, words]) => words.map((word) => [word, kind as PurposeKind] as const)),
)
const last = /\(([^()]{1,40})\)$/

/** The purpose in brackets at the end of a recipient; undefined for other notes (`(2b)`, `(đưa tin)`). */
export function purposeOf(recipient: string): Purpose | undefined {
  const found = last.exec(recipient)
  const text = found?.[1]?.trim() ?? ''
  const folded = foldInPlace(text)
  const kind = kindOf.get(folded.startsWith('để ') ? folded.slice('để '.length) : folded)
  return found === null || kind === undefined ? undefined : { kind, text, start: found.index, end: found.index + found[0].length }
}
