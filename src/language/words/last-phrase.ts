import { isLetterAt } from './is-letter-at.ts'

/** Where the last of the phrases (in small letters) begins that stands in the text as whole words; undefined where none does. */
export function lastPhrase(text: string, phrases: readonly string[]): number | undefined {
  const lower = text.toLowerCase()
  let last: number | undefined
  for (const phrase of phrases) {
    for (let at = lower.lastIndexOf(phrase); at > (last ?? -1); at = at === 0 ? -1 : lower.lastIndexOf(phrase, at - 1)) {
      if (isLetterAt(lower, at - 1) || isLetterAt(lower, at + phrase.length)) continue
      last = at
      break
    }
  }
  return last
}
