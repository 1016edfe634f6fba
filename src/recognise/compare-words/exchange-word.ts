import type { PrintedWord } from './printed-words.ts'
import type { SourceWord } from './source-words.ts'

/**
 * A short word stands often in a document, and of two that are alike the first may have been found where the second is printed. Looks for a word of the
 * source that was found where the form's own order holds, though the printed word at `place` stands between its neighbours: it is then that one's, and
 * what it was found with is free for the word that found none. True where that is so.
 */
export function exchangeWord(
  {
    match,
    source,
    printed,
  }: { readonly match: Int32Array; readonly source: readonly SourceWord[]; readonly printed: readonly PrintedWord[] },
  place: number,
): boolean {
  const id = printed[place]?.id
  // The last place found so far; what was found where the form orders is passed over.
  let before = -1
  for (let at = 0; at < source.length; at++) {
    const found = match[at] as number
    if (found < 0) continue
    const isFree = printed[found]?.part === undefined
    if (!isFree) before = found
    else if (source[at]?.id === id && before < place && nextOrdered(match, printed, at) > place) {
      match[at] = place
      return true
    }
  }
  return false
}

function nextOrdered(match: Int32Array, printed: readonly PrintedWord[], at: number): number {
  for (let next = at + 1; next < match.length; next++) {
    const found = match[next] as number
    if (found >= 0 && printed[found]?.part !== undefined) return found
  }
  return Number.POSITIVE_INFINITY
}
