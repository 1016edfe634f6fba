import { alignWords } from './align-words.ts'
import type { PrintedWord } from './printed-words.ts'
import type { SourceWord } from './source-words.ts'

/** So many words that agree one after the other stand in the same place. */
export const surely = 4

/** For each word of the source the printed word that it agrees with, or -1: those in the same order, and whole stretches that the form moves. */
export function matchWords(source: readonly SourceWord[], printed: readonly PrintedWord[]): Int32Array {
  return withMoved(alignWords(idsOf(source), idsOf(printed)), source, printed)
}

/** Whole stretches that the form prints before or after others: signatures over the recipients, columns of the head. */
function withMoved(match: Int32Array, source: readonly SourceWord[], printed: readonly PrintedWord[]): Int32Array {
  const used = new Uint8Array(printed.length)
  for (const j of match) if (j >= 0) used[j] = 1
  const left = source.flatMap((_, i) => ((match[i] as number) < 0 ? [i] : []))
  const free = printed.flatMap(({ part }, j) => (part === undefined && used[j] === 0 ? [j] : []))
  const again = alignWords(idsOf(left.map((i) => source[i] as SourceWord)), idsOf(free.map((j) => printed[j] as PrintedWord)))
  for (let from = 0; from < left.length; ) {
    let to = from + 1
    const goesOn = () => (again[to] as number) === (again[to - 1] as number) + 1 && left[to] === (left[to - 1] as number) + 1
    while (to < left.length && (again[from] as number) >= 0 && goesOn()) to++
    if (to - from >= surely) for (let k = from; k < to; k++) match[left[k] as number] = free[again[k] as number] as number
    from = to
  }
  return match
}

function idsOf(words: readonly { readonly id: number }[]): Int32Array {
  const ids = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) ids[i] = words[i]?.id ?? -1
  return ids
}
