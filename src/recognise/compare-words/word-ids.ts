import { withoutInvisible } from '../text-sources/clean-text.ts'
import { wordsOf } from '../words-of.ts'

/** A word of a text: as it was typed, where it begins, and a number that equal words share. */
export interface NumberedWord {
  readonly text: string
  readonly index: number
  readonly id: number
}

/** Cuts a text into words and gives each away, equal words (as `wordsOf` folds them, `05` and `5` alike) with one number. */
export type WordIds = (text: string, take: (word: string, index: number, id: number) => void) => void

// Ligatures of old fonts are letters, too.
const inWord = /[\p{L}\p{M}\p{N}\ufb00-\ufb06]/u
/** The form writes 05 where the author wrote 5 (NĐ 30/2020, Phụ lục I, Phần I, II.3.c and 4.b). */
const padding = /^0+(?=\d+$)/

const yes = 1
const no = 2
/** For each UTF-16 unit whether it belongs to a word; 0: nobody has asked. An expression for whole words would make an array of each. */
const answers = new Uint8Array(0x10000)

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
  return (text, take) => {
    const seen = withoutInvisible(text)
    const end = seen.length
    for (let at = 0; at < end; at++) {
      if (!isInWord(seen.charCodeAt(at))) continue
      const start = at
      while (at < end && isInWord(seen.charCodeAt(at))) at++
      const word = seen.slice(start, at)
      take(word, start, idOf(word))
    }
  }
}

function isInWord(unit: number): boolean {
  const answer = answers[unit]
  if (answer !== 0) return answer === yes
  const is = inWord.test(String.fromCharCode(unit))
  answers[unit] = is ? yes : no
  return is
}
