import type { Span } from '../../language/span.ts'
import { foldInPlace } from '../signature/fold-in-place.ts'

export type PurposeKind = 'report' | 'coordinate' | 'carry out' | 'know' | 'direct'

/** What a recipient gets the plan for: `(b/c)`. The span is that of the brackets. */
export interface Purpose extends Span {
  readonly kind: PurposeKind
  /** As written, without brackets. */
  readonly text: string
}

const kinds: readonly (readonly [PurposeKind, RegExp])[] = [
  ['report', /^(?:để )?(?:báo cáo|b\/c|bc)$/u],
  ['coordinate', /^(?:để )?(?:phối hợp|ph\/h|p\/h|phối hợp thực hiện)$/u],
  ['carry out', /^(?:để )?(?:thực hiện|t\/h|th\/h|tổ chức thực hiện)$/u],
  ['know', /^(?:để )?(?:biết|đ\/b)$/u],
  ['direct', /^(?:để )?(?:chỉ đạo|c\/đ)$/u],
]
const last = /\(([^()]{1,40})\)$/

/** The purpose in brackets at the end of a recipient; undefined for other notes (`(2b)`, `(đưa tin)`). */
export function purposeOf(recipient: string): Purpose | undefined {
  const found = last.exec(recipient)
  const text = found?.[1]?.trim() ?? ''
  const kind = kinds.find(([, pattern]) => pattern.test(foldInPlace(text)))?.[0]
  return found === null || kind === undefined ? undefined : { kind, text, start: found.index, end: found.index + found[0].length }
}
