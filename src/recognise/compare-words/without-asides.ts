import type { Aside } from '../flow.ts'
import type { SourceWord } from './source-words.ts'
import type { WordIds } from './word-ids.ts'

/** How many other words may stand between the place of an aside and its first word: a label that was not taken with it. */
const slack = 3

/**
 * The words without those that were set aside, which are found by their place: the same words elsewhere are still looked for. An aside that does not
 * stand among the words takes none away.
 */
export function withoutAsides(words: readonly SourceWord[], asides: readonly Aside[], ids: WordIds): readonly SourceWord[] {
  if (asides.length === 0) return words
  const offsets = words.map(({ locate, index }) => locate(index).offset)
  const byOffset = offsets.map((_, i) => i).sort((a, b) => (offsets[a] as number) - (offsets[b] as number) || a - b)
  const taken = new Set<number>()
  for (const { text, at } of asides) {
    const own: number[] = []
    ids(text, (_word, _index, id) => own.push(id))
    const near = firstAt(byOffset, offsets, at.offset)
    const from = byOffset.slice(near, near + slack + 1).find((i) => words[i]?.id === own[0] && !taken.has(i))
    for (let i = 0; from !== undefined && i < own.length && words[from + i]?.id === own[i]; i++) taken.add(from + i)
  }
  return words.filter((_, i) => !taken.has(i))
}

/** Where among the words in the order of their places the first stands that is not before a place. */
function firstAt(byOffset: readonly number[], offsets: readonly number[], offset: number): number {
  let low = 0
  let high = byOffset.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[byOffset[middle] as number] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
