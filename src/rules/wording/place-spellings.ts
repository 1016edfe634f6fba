import { otherSpellings } from '../../language/places/province-data.ts'
import { provinceId, withoutMarks } from '../../language/places/provinces.ts'
import { findPhrase, type WordIndex } from '../../language/words/find-words.ts'
import { isCapital } from './letter-case.ts'

/** Also names of other places, or abbreviations. */
const leftOut = new Set([
  'gia rai',
  'quảng nghĩa',
  'con tum',
  'hcm',
  'tt huế',
  't.t huế',
  'thừa thiên',
  'br-vt',
  'brvt',
  'darlac',
])

/** A province that is written in several ways, and those ways. */
export interface PlaceSpellings {
  readonly name: string
  readonly spellings: readonly string[]
}

export interface SpelledPlace {
  readonly text: string
  readonly start: number
  readonly end: number
}

let known: readonly PlaceSpellings[] | undefined

export function placeSpellings(): readonly PlaceSpellings[] {
  known ??= Object.entries(otherSpellings).map(([name, others]) => ({ name, spellings: spellingsOf(name, others) }))
  return known
}

/** Where a spelling stands, in order: with a capital, whatever the case of its other letters. */
export function findSpelling(index: WordIndex, spelling: string): readonly SpelledPlace[] {
  const words = spelling.toLowerCase().split(/[\s-]+/)
  return findPhrase(index, words).flatMap((i) => {
    const [first, last] = [index.words[i], index.words[i + words.length - 1]]
    if (first === undefined || last === undefined || !isCapital(first.text)) return []
    return [{ text: index.text.slice(first.start, last.end), start: first.start, end: last.end }]
  })
}

/** With and without blanks (`ĐắkLắk`); spellings without marks are another matter. */
function spellingsOf(name: string, others: readonly string[]): readonly string[] {
  const all = [name, ...others].filter((text) => !leftOut.has(text.toLowerCase()) && text !== withoutMarks(text))
  const squeezed = all.map((text) => text.replaceAll(' ', ''))
  return [...new Set([...all, ...squeezed])].filter((text) => provinceId(text) !== '')
}
