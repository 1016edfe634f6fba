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

/**
 * 1 for what words are made of: digits, letters of English, and all from À on that is no × or ÷, up to where general punctuation begins. \p{L} would say it
 * more exactly, but the set of \p{…} takes V8 longer to make than a plan takes to go through.
 */
const inWords = new Uint8Array(0x2000)
for (const [first, last] of [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x1fff],
] as const) {
  inWords.fill(1, first, last + 1)
}

/** A spelling that was met before: a text is divided without cutting each of its words out of it, for most of them are known. */
interface Spelling {
  readonly text: string
  readonly lower: Lower
  /** Another with the same hash. */
  readonly next: Spelling | undefined
}

interface Lower {
  readonly text: string
  /** The text in which it was met last, by its `turn`, and which of that text's words it is: numbers only, so that it keeps nothing of the text alive. */
  turn: number
  order: number
}

const buckets = 0x4000
/** With more spellings the next text begins anew: Vietnamese has some seven thousand syllables, and a long-running editor must not grow. */
const most = 40_000
let spellings: (Spelling | undefined)[] = []
let lowers = new Map<string, Lower>()
let kept = 0
let turn = 0

/** Divides an NFC text into words. */
export function findWords(text: string): WordIndex {
  const words: Word[] = []
  const at = new Map<string, readonly number[]>()
  const places: number[][] = []
  // In the built program `inWords` is made when it is first read (build/late-constants.js), which is asked once and not at each letter.
  const letters = inWords
  turn += 1
  if (kept >= most) forget()
  for (let start = 0; start < text.length; start += 1) {
    let code = text.charCodeAt(start)
    if (letters[code] !== 1) continue
    let end = start
    let hash = 0
    for (; end < text.length && letters[code] === 1; code = text.charCodeAt(end)) {
      hash = (Math.imul(hash, 31) + code) | 0
      end += 1
    }
    const { text: word, lower } = spellingOf(text, start, end, hash)
    if (lower.turn === turn) places[lower.order]?.push(words.length)
    else {
      lower.turn = turn
      lower.order = places.length
      // Most words stand once: a list that is begun empty takes room for seventeen.
      const own = [words.length]
      places.push(own)
      at.set(lower.text, own)
    }
    words.push({ start, end, text: word, lower: lower.text })
    start = end
  }
  return { text, words, at }
}

function spellingOf(text: string, start: number, end: number, hash: number): Spelling {
  const bucket = hash & (buckets - 1)
  const first = spellings[bucket]
  for (let known = first; known !== undefined; known = known.next) {
    if (known.text.length === end - start && text.startsWith(known.text, start)) return known
  }
  // Made anew, the word does not keep the whole text.
  const word = ` ${text.slice(start, end)}`.slice(1)
  kept += 1
  const lower = lowerOf(word.toLowerCase())
  // One string for both where they are equal: comparing them is then comparing two places.
  const made = { text: word === lower.text ? lower.text : word, lower, next: first }
  spellings[bucket] = made
  return made
}

function forget(): void {
  spellings = []
  lowers = new Map()
  kept = 0
}

function lowerOf(word: string): Lower {
  const known = lowers.get(word)
  if (known !== undefined) return known
  const made = { text: word, turn: 0, order: 0 }
  lowers.set(word, made)
  return made
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
  // Most phrases stand nowhere: one word that is not there tells it.
  for (let i = 1; i < phrase.length; i += 1) if (!index.at.has(phrase[i] ?? '')) return []
  return places.filter((place) => follow(index, place, phrase))
}

function follow(index: WordIndex, place: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i += 1) {
    const [before, word] = [index.words[place + i - 1], index.words[place + i]]
    if (before === undefined || word === undefined || word.lower !== phrase[i] || !areJoined(index, before, word)) return false
  }
  return true
}
