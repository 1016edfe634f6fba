import { foldName } from '../../language/agencies/fold-name.ts'
import { remember } from '../../language/agencies/remember.ts'
import type { Flow } from '../flow.ts'
import { placeDateAt } from '../head/read-place-date.ts'
import { paragraphsOf } from '../paragraphs-of.ts'

/** A word of a text as it is written. */
export interface CasedWord {
  readonly text: string
  /** In small letters, with one style of tone marks: as it is compared. */
  readonly folded: string
  readonly start: number
  /** What stands between the word before it and this one, its blanks as one. */
  readonly gap: string
  /** A capital here may only be that of a beginning: of a sentence, a line, a quotation. */
  readonly initial: boolean
}

/** The words of a document that stand in sentences, not in capitals: in order, and where each stands. */
export interface CasedWords {
  readonly words: readonly CasedWord[]
  readonly at: ReadonlyMap<string, readonly number[]>
}

const word = /[\p{L}\p{M}\d]+/gu
/** No word is looked up at more places than that: a document of 200 pages says no more by its ten-thousandth “và”. */
export const mostPlaces = 400

/** A document has ten times as many words as different ones. */
const folded = remember(foldName, 20_000)

/** A number before the words that has no sign behind it: `1.1 Tuyên truyền …`. */
const ownNumber = /^\d{1,3}(?:\.\d{1,3}){0,3} /

/** The words of one text. */
export function wordsWithCase(text: string): readonly CasedWord[] {
  let end = 0
  const label = ownNumber.exec(text)?.[0].length
  return [...text.matchAll(word)].map((match): CasedWord => {
    const between = text.slice(end, match.index)
    const first = end === 0
    end = match.index + match[0].length
    // Most words stand behind one blank.
    const plain = between === ' '
    return {
      text: match[0],
      folded: folded(match[0]),
      start: match.index,
      gap: plain ? ' ' : between.replace(/\s+/g, ' '),
      initial: plain ? match.index === label : first || /[.!?:;…\n“"‘([)/]|(?:^|\s)[-–+*•]\s*$/u.test(between),
    }
  })
}

/** The words of all paragraphs that hold small letters; names in capitals inside them are left out, single abbreviations stay. */
export function casedWordsOf(flow: Flow): CasedWords {
  const words: CasedWord[] = []
  const isShouted = (one: CasedWord | undefined) => one !== undefined && one.text.length > 1 && isUpper(one.text)
  const at = new Map<string, number[]>()
  for (const text of [...flow.blocks.flatMap(paragraphsOf).map((paragraph) => paragraph.text), ...propertiesOf(flow)]) {
    if (!/\p{Ll}/u.test(text)) continue
    // The place before the date is a name, though it begins a line.
    const place = text.length < 200 ? placeDateAt(text)?.place : undefined
    const own = wordsWithCase(text).map((one) => (place !== undefined && one.start < place[1] ? { ...one, initial: false } : one))
    own.forEach((one, index) => {
      const shouted = isShouted(one) && (isShouted(own[index - 1]) || isShouted(own[index + 1]))
      // A word that is left out parts its neighbours too.
      const entry = shouted ? { ...one, folded: '' } : index === 0 ? { ...one, gap: '\n' } : one
      if (!shouted) {
        const places = at.get(entry.folded)
        if (places === undefined) at.set(entry.folded, [words.length])
        else if (places.length < mostPlaces) places.push(words.length)
      }
      words.push(entry)
    })
  }
  return { words, at }
}

/** What a Word file says of itself in the fields of NĐ 30/2020, Phụ lục VI, Phần II. */
function propertiesOf({ word }: Flow): readonly string[] {
  return ['OrganName', 'SignerInfo.Position', 'TypeName', 'Subject', 'To'].flatMap((name) => word?.properties.get(name) ?? [])
}

/** Letters, and all of them capitals. */
export function isUpper(text: string): boolean {
  const first = text.charCodeAt(0)
  // So most words begin, and need no more looking at.
  if (first >= 0x61 && first <= 0x7a) return false
  return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)
}

const vowel = /[AEIOUYÀ-ỹ]/u

/** Đ lies among the letters with marks and is none. */
export function hasVowel(capitals: string): boolean {
  return vowel.test(capitals.replaceAll('Đ', 'D'))
}
