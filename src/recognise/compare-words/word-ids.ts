import { withoutInvisible } from '../text-sources/clean-text.ts'
import { wordsOf } from '../words-of.ts'

/** A word of a text: as it was typed, where it begins, and a number that equal words share. */
export interface NumberedWord {
  readonly text: string
  readonly index: number
  readonly id: number
}

/** Cuts texts into words and gives equal words (as `wordsOf` folds them, `05` and `5` alike) one number. */
export type WordIds = (text: string) => readonly NumberedWord[]

// Ligatures of old fonts are letters, too.
const word = /[\p{L}\p{M}\p{N}\ufb00-\ufb06]+/gu
/** The form writes 05 where the author wrote 5 (NĐ 30/2020, Phụ lục I, Phần I, II.3.c and 4.b). */
const padding = /^0+(?=\d+$)/

export function createWordIds(): WordIds {
  const byText = new Map<string, number>()
  const byFolded = new Map<string, number>()
  const idOf = (text: string): number => {
    const known = byText.get(text)
    if (known !== undefined) return known
    // In capitals one letter may be two: `ß`, `ﬁ`.
    const folded = wordsOf(text.toUpperCase()).join(' ').replace(padding, '')
    const id = byFolded.get(folded) ?? byFolded.size
    byFolded.set(folded, id)
    byText.set(text, id)
    return id
  }
  return (text) => {
    const words: NumberedWord[] = []
    for (const { 0: found, index } of withoutInvisible(text).matchAll(word)) words.push({ text: found, index, id: idOf(found) })
    return words
  }
}
