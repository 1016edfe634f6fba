import { findWords, type Word, type WordIndex } from '../../language/words/find-words.ts'
import { capitalized, isCapital, isUpper, startsSentence, uncapitalized } from './letter-case.ts'

/** A name as it should be written. */
export interface Name {
  readonly lowers: readonly string[]
  readonly capitals: readonly boolean[]
  /** `~Ban Chỉ đạo`: written all small it speaks of no one body, and is right. */
  readonly generic: boolean
}

/** Names by their first word, in small letters. */
export type NameList = ReadonlyMap<string, readonly Name[]>

export interface FoundName {
  /** The number of its first word among all words. */
  readonly place: number
  readonly words: readonly Word[]
  readonly name: Name
  readonly start: number
  readonly end: number
  readonly text: string
  /** The author's own words with the right capitals. */
  readonly right: string
}

const otherTone: readonly (readonly [string, string])[] = [
  ['ủy', 'uỷ'],
  ['hóa', 'hoá'],
  ['tòa', 'toà'],
  ['hòa', 'hoà'],
]
/** A break in a name: `Văn hóa, Thể thao`, `Lao động - Thương binh`, a line that was broken. */
const gaps: ReadonlySet<string> = new Set([' ', '\u00a0', ', ', ' - ', ' – ', '-', '–'])

/** Reads `Ủy ban nhân dân; ~Ban Chỉ đạo`; each name is found in both ways of placing tone marks. */
export function nameList(text: string): NameList {
  const list = new Map<string, Name[]>()
  for (const entry of text.split(';')) {
    const words = findWords(entry).words
    const capitals = words.map((word) => isCapital(word.text))
    const generic = entry.trim().startsWith('~')
    for (const lowers of spellings(words.map(({ lower }) => lower))) {
      const [first = ''] = lowers
      list.set(first, [...(list.get(first) ?? []), { lowers, capitals, generic }])
    }
  }
  return list
}

function spellings(lowers: readonly string[]): readonly (readonly string[])[] {
  const other = lowers.map((lower) => otherTone.find((pair) => pair[0] === lower)?.[1] ?? lower)
  return other.every((lower, i) => lower === lowers[i]) ? [lowers] : [lowers, other]
}

/**
 * Where the names stand, however their letters are cased, in order; a name all in capitals is a heading's business and left out. `wanted` is
 * asked first, by the number of the name's first word.
 */
export function findNames(
  index: WordIndex,
  names: NameList,
  wanted: (place: number, name: Name) => boolean,
): readonly FoundName[] {
  const found: FoundName[] = []
  for (const [first, list] of names) {
    const places = index.at.get(first)
    if (places === undefined) continue
    for (const place of places) {
      const name = longestAt(index, place, list)
      if (name === undefined || !wanted(place, name)) continue
      const words = index.words.slice(place, place + name.lowers.length)
      if (words.every(({ text }) => isUpper(text))) continue
      found.push({ place, ...foundName(index.text, words, name) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** For `findNames`: names whose capitals are not the right ones. */
export function isMiscasedIn({ words }: WordIndex): (place: number, name: Name) => boolean {
  return (place, { capitals }) => capitals.some((capital, i) => isCapital(words[place + i]?.text ?? '') !== capital)
}

/** `Ban chấp hành có từ …` at the beginning of a sentence: the capital is the sentence's, and the words may speak of such bodies in general. */
export function mayBeginSentence(index: WordIndex, { place, words, name, start }: FoundName): boolean {
  const next = index.words[place + name.lowers.length]
  const named = next !== undefined && isCapital(next.text) && next.start - (words.at(-1)?.end ?? 0) === 1
  return !named && startsSentence(index.text, start) && !words.slice(1).some(({ text }) => isCapital(text))
}

export function isAllSmall({ words }: FoundName): boolean {
  return !words.some(({ text }) => isCapital(text))
}

function longestAt(index: WordIndex, place: number, list: readonly Name[]): Name | undefined {
  let longest: Name | undefined
  for (const name of list)
    if (name.lowers.length > (longest?.lowers.length ?? 0) && stands(index, place, name.lowers)) longest = name
  return longest
}

function stands({ text, words }: WordIndex, place: number, lowers: readonly string[]): boolean {
  return lowers.every((lower, i) => {
    const word = words[place + i]
    if (word?.lower !== lower) return false
    const before = words[place + i - 1]
    return i === 0 || (before !== undefined && gaps.has(text.slice(before.end, word.start)))
  })
}

function foundName(text: string, words: readonly Word[], name: Name): Omit<FoundName, 'place'> {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? start
  let right = ''
  let last = start
  for (const [i, word] of words.entries()) {
    const cased = name.capitals[i] ? capitalized : uncapitalized
    right += text.slice(last, word.start) + (isUpper(word.text) ? cased(word.lower) : cased(withSmallEnd(word.text)))
    last = word.end
  }
  return { words, name, start, end, text: text.slice(start, end), right }
}

function withSmallEnd(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}
