import type { Span } from '../../language/span.ts'
import type { Text } from '../../plan/plan.ts'

/** A group of letters in a symbol as it was typed (`KH`, `SNV`), and the signs between it and the group before. */
export interface SymbolGroup extends Span {
  readonly letters: string
  readonly before: string
}

const group = /\p{L}[\p{L}\d&]*/gu

/** The groups of letters of a symbol in order; a number typed before them is in the first one's `before`. */
export function symbolGroups({ value }: Text): readonly SymbolGroup[] {
  let last = 0
  return [...value.matchAll(group)].map(({ 0: letters, index }) => {
    const before = value.slice(last, index)
    last = index + letters.length
    return { letters, before, start: index, end: last }
  })
}
