import type { Citation } from '../language/citations/citation.ts'
import type { Span } from '../language/span.ts'
import type { Passage } from './passages.ts'
import { spanSet } from './span-set.ts'

/** True where a place of a passage (0-based) stands in words that are not the author's: a title, a quotation. */
export type IsQuoted = (passage: Passage, start: number) => boolean

interface Open {
  readonly start: number
  depth: number
}

/** What begins or ends a quotation. */
export const quotationMark = /["“”«»]/g
const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»' }
const word = /[\p{L}\p{M}\p{N}]+/gu
// Fewer words together may be anyone's.
const wordsOfTitle = 5
/** More letters than a word before a place has, and than those from it on. */
const [lettersBefore, lettersAfter] = [60, 200]

/**
 * What stands between quotation marks, the names of laws and the subjects of the instruments that are cited: all of them are repeated letter by letter
 * (NĐ 30/2020, Phụ lục I, Phần I, II.6.b), slips included. The plan's own subject repeats such a title often, without any mark. `passages` are those with a
 * mark, or all.
 */
export function quotationsIn(
  passages: readonly Passage[],
  citations: readonly { readonly passage: Passage; readonly found: Citation }[],
): IsQuoted {
  const spans = new Map<Passage, Span[]>()
  const add = (passage: Passage, span: Span): void => {
    const list = spans.get(passage)
    if (list === undefined) spans.set(passage, [span])
    else list.push(span)
  }
  for (const passage of passages) for (const span of betweenMarks(passage.text)) add(passage, span)
  for (const { passage, found } of citations) {
    if (found.name !== undefined) add(passage, found.name)
    if (found.subject !== undefined) add(passage, found.subject)
  }
  const titles = [...spans].flatMap(([{ role, text }, list]) =>
    role === 'subject' ? [] : list.map(({ start, end }) => text.slice(start, end).toLowerCase()),
  )
  const sets = new Map([...spans].map(([passage, list]) => [passage, spanSet(list)]))
  return (passage, start) =>
    sets.get(passage)?.(start, start + 1) === true || (passage.role === 'subject' && repeatsTitle(passage.text, start, titles))
}

/** Pairs of “ ”, « » and " ", what is quoted inside another quotation with it. A mark without its partner quotes nothing. */
function betweenMarks(text: string): readonly Span[] {
  const found: { start: number; end: number; depth: number }[] = []
  let open: (Open & { readonly closer: string }) | undefined
  let straight: number | undefined
  for (const { 0: mark, index } of text.matchAll(quotationMark)) {
    if (mark === '"') {
      // 24" are inches, unless a quotation is open.
      if (straight !== undefined) {
        found.push({ start: straight, end: index + 1, depth: 0 })
        straight = undefined
      } else if (!/[\p{L}\p{N}]/u.test(text.charAt(index - 1))) straight = index
    } else if (closers[mark] !== undefined) {
      if (open === undefined) open = { start: index, depth: 1, closer: closers[mark] }
      else open.depth += 1
    } else if (open?.closer === mark) {
      found.push({ start: open.start, end: index + 1, depth: open.depth - 1 })
      open = undefined
    } else {
      // “Một “hai” ba”: one mark closed both, and here is the other.
      const last = found.at(-1)
      if (last === undefined || last.depth === 0 || open !== undefined) continue
      last.end = index + 1
      last.depth -= 1
    }
  }
  return found
}

/** Whether some words around a place, one before it and those from it on, stand in a title too. */
function repeatsTitle(text: string, at: number, titles: readonly string[]): boolean {
  if (titles.length === 0) return false
  // A subject that is one long text has thousands of places: each is judged by its own surroundings.
  const from = Math.max(0, at - lettersBefore)
  const around = text.slice(from, at + lettersAfter)
  const words = [...around.matchAll(word)]
  const place = words.findIndex(({ index, 0: written }) => index + written.length > at - from)
  const [first, last] = [words[place - 1], words[place + wordsOfTitle - 2]]
  if (place < 1 || first === undefined || last === undefined) return false
  const piece = around.slice(first.index, last.index + last[0].length).toLowerCase()
  return titles.some((title) => title.includes(piece))
}
