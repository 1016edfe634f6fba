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

/** The entries of the list by their first word, in its order. */
let entries: ReadonlyMap<string, readonly ListedEntry[]> | undefined

/** A line of the list with its place in it; read when its first word first stands in a text, since a plan needs hardly one of a few hundred. */
interface ListedEntry {
  readonly place: number
  readonly entry: () => Entry
}

/** The words of a text that offices often misspell, in the order of the list: only forms that are right nowhere. */
export function findMisspellings(index: WordIndex): readonly Misspelling[] {
  entries ??= listedEntries()
  const hits: { readonly place: number; readonly found: readonly Misspelling[] }[] = []
  for (const [first, listed] of entries) {
    if (!index.at.has(first)) continue
    for (const { place, entry } of listed) {
      const found = findEntry(index, entry())
      if (found.length > 0) hits.push({ place, found })
    }
  }
  const found = hits.sort((a, b) => a.place - b.place).flatMap((hit) => hit.found)
  // A phrase goes before the single word that ends it: `triệt đễ` before `đễ`.
  const ends = new Map<number, number>()
  for (const { start, end } of found) ends.set(end, Math.min(start, ends.get(end) ?? start))
  return found.filter(({ start, end }) => ends.get(end) === start)
}

function listedEntries(): ReadonlyMap<string, readonly ListedEntry[]> {
  const byFirst = new Map<string, ListedEntry[]>()
  for (const [place, line] of misspellingList.trim().split(/; |\n/).entries()) {
    const first = firstWord(line)
    const same = byFirst.get(first)
    let read: Entry | undefined
    const entry = (): Entry => {
      read ??= readEntry(line)
      return read
    }
    if (same === undefined) byFirst.set(first, [{ place, entry }])
    else same.push({ place, entry })
  }
  return byFirst
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
  if (wrong.some((word) => !index.at.has(word))) return []
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
