import type { Span } from '../span.ts'

/** A run of letters and digits. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
}

/** The words of a text, in order, and where each (in lower case) stands among them. */
export interface WordIndex {
  readonly text: string
  readonly words: readonly Word[]
  readonly at: ReadonlyMap<string, readonly number[]>
}

// Digits, letters of English, and all from À on that is no × or ÷, up to where general punctuation begins: \p{L} would say it more exactly, but the set
// of \p{…} takes V8 longer to make than a plan takes to go through.
const word = /[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff]+/g

/** Divides an NFC text into words. */
export function findWords(text: string): WordIndex {
  const words: Word[] = []
  const at = new Map<string, number[]>()
  // A text has five times as many words as different ones.
  const lowers = new Map<string, string>()
  for (const { 0: found, index: start } of text.matchAll(word)) {
    let lower = lowers.get(found)
    if (lower === undefined) {
      lower = found.toLowerCase()
      lowers.set(found, lower)
    }
    const places = at.get(lower)
    if (places === undefined) at.set(lower, [words.length])
    else places.push(words.length)
    words.push({ start, end: start + found.length, text: found, lower })
  }
  return { text, words, at }
}

/** Whether two words that follow each other have one blank between them and nothing else. */
export function areJoined({ text }: WordIndex, first: Word, second: Word): boolean {
  return second.start - first.end === 1 && (text[first.end] === ' ' || text[first.end] === '\u00a0')
}

/** Where some words (in lower case) follow each other, one blank between them: the number of the first of them among all words. */
export function findPhrase(index: WordIndex, phrase: readonly string[]): readonly number[] {
  const [first = ''] = phrase
  const places = index.at.get(first)
  if (places === undefined) return []
  if (phrase.length === 1) return places
  return places.filter((place) => phrase.every((lower, i) => i === 0 || isNext(index, place + i, lower)))
}

function isNext(index: WordIndex, place: number, lower: string): boolean {
  const word = index.words[place]
  if (word?.lower !== lower) return false
  const before = index.words[place - 1]
  return before !== undefined && areJoined(index, before, word)
}
