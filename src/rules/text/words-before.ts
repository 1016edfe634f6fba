import { isLetterAt } from './letters.ts'

/** A match of a pattern together with the word that stands right before it. */
export interface MatchAfterWord {
  readonly match: RegExpExecArray
  /** Where the word begins: it reaches up to `match.index`. */
  readonly start: number
}

/**
 * The matches of `pattern` (flag `g`) that stand right behind a word of `fewest` to `most` letters (of a longer one the last `most` count), or behind one of the
 * `others` signs. Words do not overlap with the match before. The same as an expression that begins with the word, but that one would be tried at each letter of
 * a text, and marks are few.
 */
export function* matchesAfterWord(
  text: string,
  pattern: RegExp,
  { fewest, most, others = '' }: { readonly fewest: number; readonly most: number; readonly others?: string },
): Generator<MatchAfterWord> {
  let free = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const at = match.index
    let start = at
    while (start > free && at - start < most && isLetterAt(text, start - 1)) start -= 1
    const isOther = start === at && at > free && others.includes(text.charAt(at - 1))
    if (!isOther && at - start < fewest) continue
    free = pattern.lastIndex
    yield { match, start: isOther ? at - 1 : start }
  }
}
