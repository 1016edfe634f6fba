import { compose } from '../../compose/compose.ts'
import type { Position } from '../../finding.ts'
import type { CalendarDate, Plan } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Aside, Flow } from '../flow.ts'
import { exchangeWord } from './exchange-word.ts'
import { matchWords, surely } from './match-words.ts'
import { type PrintedWord, printedWords } from './printed-words.ts'
import { type SourceWord, sourceWords } from './source-words.ts'
import { withoutAsides } from './without-asides.ts'
import { createWordIds, type WordIds } from './word-ids.ts'

/** A word of the source that the plan does not print, or prints elsewhere. */
export interface StrayWord {
  readonly word: string
  readonly at: Position
  readonly end: Position
  /** The how-manieth word of the source it is, set-aside words left out: neighbours differ by one. */
  readonly order: number
}

export interface WordComparison {
  /** How many words the source has, without what the flow itself left out. */
  readonly source: number
  /** In the source, and neither printed nor set aside. */
  readonly missing: readonly StrayWord[]
  /** Printed, but in another order than the source has them. */
  readonly displaced: readonly StrayWord[]
  /** What only the form prints (`Căn cứ`, `Nơi nhận`): pieces of its words as they are printed. */
  readonly added: readonly string[]
}

/**
 * Compares the words of a document with those that its plan prints, each as often as it stands there. In the body and in each appendix their order is
 * compared, too; in the head, the title, among recipients and signatures it is the form's. Letter case, marks, blanks, the two ways of placing tone marks
 * and padding zeros make no difference (`wordsOf`).
 */
export function compareWords(
  flow: Flow,
  plan: Plan,
  profile: Profile,
  asides: readonly Aside[],
  today: CalendarDate,
): WordComparison {
  const ids = createWordIds()
  // What the flow itself left out stands among its paragraphs no more.
  const own = new Set(flow.asides)
  const all = sourceWords(flow, ids)
  const source = withoutAsides(
    all,
    asides.filter((aside) => !own.has(aside)),
    ids,
  )
  const printed = printedWords(compose(plan, profile, { today, stage: 'as-is' }), ids)
  const match = matchWords(source, printed)
  const spare = spareWords(match, printed)
  let parts: ReturnType<typeof partsAround> | undefined

  let exchanges = 0
  const missing: StrayWord[] = []
  const displaced: StrayWord[] = []
  for (let order = 0; order < source.length; order++) {
    if ((match[order] as number) >= 0) continue
    const word = source[order] as SourceWord
    parts ??= partsAround(match, printed)
    const isWithin = parts.before[order] !== -1 && parts.before[order] === parts.after[order]
    // Where the form orders its components, a word may stand wherever it is printed.
    if (!isWithin && (take(spare.free, word.id) || takeGlued(spare.free, word.text, ids))) continue
    const stray = strayWord(word, order)
    const place = spare.ordered.get(word.id)?.pop()
    if (place !== undefined && !isWithin && exchanges++ < mostExchanges && exchangeWord({ match, source, printed }, place))
      continue
    if (place !== undefined) displaced.push(stray)
    else missing.push(stray)
  }
  return { source: all.length, missing, displaced, added: addedPieces(printed, spare) }
}

/** Each looks through all words: where more are in doubt, they are told. */
const mostExchanges = 20

function strayWord({ text, index, locate }: SourceWord, order: number): StrayWord {
  return { word: text, at: locate(index), end: locate(index + text.length), order }
}

type Shelf = Map<number, number[]>

/** The printed words that agree with none of the source in its place, by their number. */
function spareWords(match: Int32Array, printed: readonly PrintedWord[]): { readonly free: Shelf; readonly ordered: Shelf } {
  const used = new Uint8Array(printed.length)
  for (let i = 0; i < match.length; i++) if ((match[i] as number) >= 0) used[match[i] as number] = 1
  const free: Shelf = new Map()
  const ordered: Shelf = new Map()
  for (let j = printed.length - 1; j >= 0; j--) {
    if (used[j] === 1) continue
    const { id, part } = printed[j] as PrintedWord
    const shelf = part === undefined ? free : ordered
    const places = shelf.get(id)
    if (places === undefined) shelf.set(id, [j])
    else places.push(j)
  }
  return { free, ordered }
}

function take(shelf: Shelf, id: number): boolean {
  return shelf.get(id)?.pop() !== undefined
}

/** `năm2026` in the line of place and date: the form parts what the author typed as one. All its pieces are there, or none is taken. */
function takeGlued(shelf: Shelf, word: string, ids: WordIds): boolean {
  const pieces = word.match(/\p{L}+|\d+/gu) ?? []
  if (pieces.length < 2 || !/\d/.test(word)) return false
  const own: number[] = []
  for (const piece of pieces) ids(piece, (_text, _index, id) => own.push(id))
  const taken: number[] = []
  for (const id of own) {
    const place = shelf.get(id)?.pop()
    if (place === undefined) {
      for (const [at, back] of taken.entries()) shelf.get(own[at] as number)?.push(back)
      return false
    }
    taken.push(place)
  }
  return true
}

/** For each word of the source the part of the nearest sure stretch before it, and of the nearest after it; -1 where the order is the form's. */
function partsAround(match: Int32Array, printed: readonly PrintedWord[]) {
  const before = new Int32Array(match.length).fill(-1)
  const sure = new Uint8Array(match.length)
  for (let from = 0; from < match.length; ) {
    let to = from + 1
    while (to < match.length && (match[from] as number) >= 0 && match[to] === (match[to - 1] as number) + 1) to++
    if (to - from >= surely) sure.fill(1, from, to)
    from = to
  }
  const partOf = (i: number): number => (printed[match[i] as number] as PrintedWord).part ?? -1
  for (let i = 0, part = -1; i < match.length; i++) {
    if (sure[i] === 1) part = partOf(i)
    before[i] = part
  }
  const after = new Int32Array(match.length).fill(-1)
  for (let i = match.length - 1, part = -1; i >= 0; i--) {
    if (sure[i] === 1) part = partOf(i)
    after[i] = part
  }
  return { before, after }
}

/** What is left on the shelves, neighbours as one piece. */
function addedPieces(
  printed: readonly PrintedWord[],
  { free, ordered }: { readonly free: Shelf; readonly ordered: Shelf },
): readonly string[] {
  const left = [...free.values(), ...ordered.values()].flat().sort((a, b) => a - b)
  const pieces: string[] = []
  left.forEach((j, i) => {
    const text = printed[j]?.text ?? ''
    if (i > 0 && left[i - 1] === j - 1) pieces.push(`${pieces.pop()} ${text}`)
    else pieces.push(text)
  })
  return pieces
}
