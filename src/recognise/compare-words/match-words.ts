import { alignWords } from './align-words.ts'
import type { PrintedWord } from './printed-words.ts'
import type { SourceWord } from './source-words.ts'

/** So many words that agree one after the other stand in the same place. */
export const surely = 4

/** For each word of the source the printed word that it agrees with, or -1: those in the same order, and whole stretches that the form moves. */
export function matchWords(source: readonly SourceWord[], printed: readonly PrintedWord[]): Int32Array {
  const ids = { source: idsOf(source), printed: idsOf(printed) }
  const match = alignWords(ids.source, ids.printed)
  const left = leftIn(match)
  return left.length === 0 ? match : withMoved(match, left, ids, printed)
}

/** Whole stretches that the form prints before or after others: signatures over the recipients, columns of the head. */
function withMoved(
  match: Int32Array,
  left: readonly number[],
  ids: { readonly source: Int32Array; readonly printed: Int32Array },
  printed: readonly PrintedWord[],
): Int32Array {
  const free = freeIn(match, printed)
  const again = alignWords(pick(ids.source, left), pick(ids.printed, free))
  for (let from = 0; from < left.length; ) {
    let to = from + 1
    const goesOn = () => (again[to] as number) === (again[to - 1] as number) + 1 && left[to] === (left[to - 1] as number) + 1
    while (to < left.length && (again[from] as number) >= 0 && goesOn()) to++
    if (to - from >= surely) for (let k = from; k < to; k++) match[left[k] as number] = free[again[k] as number] as number
    from = to
  }
  return match
}

/** The words of the source that agree with none. */
function leftIn(match: Int32Array): readonly number[] {
  const left: number[] = []
  for (let i = 0; i < match.length; i++) if ((match[i] as number) < 0) left.push(i)
  return left
}

/** The printed words with which none agrees, where their order is the form's. */
function freeIn(match: Int32Array, printed: readonly PrintedWord[]): readonly number[] {
  const used = new Uint8Array(printed.length)
  for (let i = 0; i < match.length; i++) if ((match[i] as number) >= 0) used[match[i] as number] = 1
  const free: number[] = []
  for (let j = 0; j < printed.length; j++) if (used[j] === 0 && printed[j]?.part === undefined) free.push(j)
  return free
}

function pick(ids: Int32Array, places: readonly number[]): Int32Array {
  return Int32Array.from(places, (place) => ids[place] as number)
}

function idsOf(words: readonly { readonly id: number }[]): Int32Array {
  const ids = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) ids[i] = (words[i] as { readonly id: number }).id
  return ids
}
