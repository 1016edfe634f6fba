import type { Span } from '../span.ts'
import { findPhrase, type Word, type WordIndex } from '../words/find-words.ts'
import { misspellingList } from './misspelling-list.ts'

export interface Misspelling extends Span {
  /** In small letters. */
  readonly right: string
}

interface Entry {
  readonly wrong: readonly string[]
  readonly right: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

let lines: readonly string[] | undefined

/** The words of a text that offices often misspell, in the order of the list: only forms that are right nowhere. */
export function findMisspellings(index: WordIndex): readonly Misspelling[] {
  lines ??= misspellingList.trim().split(/; |\n/)
  // Of the few hundred lines a plan needs hardly one: only where the first word stands in the text is the line read on.
  const found = lines.flatMap((line) => (index.at.has(firstWord(line)) ? findEntry(index, readEntry(line)) : []))
  // A phrase goes before the single word that ends it: `triệt đễ` before `đễ`.
  const ends = new Map<number, number>()
  for (const { start, end } of found) ends.set(end, Math.min(start, ends.get(end) ?? start))
  return found.filter(({ start, end }) => ends.get(end) === start)
}

const firstWord = (line: string): string => line.slice(0, Math.min(line.indexOf('>'), (line.indexOf(' ') + 1 || 99) - 1))

function readEntry(line: string): Entry {
  // `wrong>right < before > after`: only the first > has no blanks around it.
  const [form = '', guards = ''] = line.split(/ (?=[<>] )(.*)/)
  const [wrong = '', right = ''] = form.split('>')
  const [before = '', after = ''] = ` ${guards}`.split(' > ')
  return { wrong: wrong.split(' '), right, before: before.split(/[ <]+/), after: after.split(' ') }
}

function findEntry(index: WordIndex, { wrong, right, before, after }: Entry): readonly Misspelling[] {
  const places = findPhrase(index, wrong)
  if (places.length === 0) return []
  return places.flatMap((place) => {
    const words = index.words.slice(place, place + wrong.length)
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined || !isOrdinary(words)) return []
    const isOther =
      before.includes(index.words[place - 1]?.lower ?? '-') || after.includes(index.words[place + wrong.length]?.lower ?? '-')
    return isOther ? [] : [{ start: first.start, end: last.end, right }]
  })
}

/** A name (Quang Tâm) is nobody's mistake: the words after the first are in small letters, or all are in capitals; a lone word is in small ones. */
function isOrdinary(words: readonly Word[]): boolean {
  const rest = words.length === 1 ? words : words.slice(1)
  return rest.every(({ text, lower }) => text === lower) || words.every(isLoud)
}

const isLoud = ({ text }: Word): boolean => text.length > 1 && text === text.toUpperCase()
