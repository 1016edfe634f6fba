import type { Position } from '../../finding.ts'
import type { FlowRun } from '../flow.ts'
import { type Piece, runsOfPieces, slicePieces, textOfPieces, trimPieces, wordsOfPieces } from './styled-text.ts'

/** Pieces of a paragraph or cell. */
export type Paragraph = readonly Piece[]
type FlowNote = NonNullable<FlowRun['note']>

const definition = /^\[\^?([^\]\s]{1,20})\]:?\s{0,3}(?=\S)/
const sign = /\[\^?([^\]\s^]{1,20})\]/g

/**
 * Puts the words of notes (`[1] …`, `[^1]: …` at the start of a paragraph) behind the signs that name them, and leaves out the paragraphs they stood in.
 * `[1]` counts only after a paragraph with its sign; a note without a sign, and the second sign of a note, stay text. `undefined` for what became a note.
 */
export function attachNotes(
  paragraphs: readonly Paragraph[],
  locate: (offset: number) => Position,
): readonly (Paragraph | undefined)[] {
  const texts = paragraphs.map(textOfPieces)
  if (!texts.some((text) => text.startsWith('['))) return paragraphs
  const notes = new Map<string, { readonly at: number; readonly note: FlowNote }>()
  const signs = firstSigns(texts)
  texts.forEach((text, at) => {
    const match = definition.exec(text)
    const label = match?.[1]?.replace('^', '')
    if (match === null || label === undefined || notes.has(label)) return
    const marked = match[0].startsWith('[^') && match[0].includes(']:')
    if (!marked && !/^\d{1,3}$/.test(label)) return
    const first = signs.get(label)
    if (first === undefined || (!marked && first >= at)) return
    const words = trimPieces(slicePieces(paragraphs[at] as Paragraph, match[0].length, text.length))
    notes.set(label, { at, note: noteOf(label, words, locate) })
  })
  if (notes.size === 0) return paragraphs
  const defining = new Set([...notes.values()].map(({ at }) => at))
  const placed = new Set<string>()
  return paragraphs.map((pieces, at) => (defining.has(at) ? undefined : withNotes(pieces, texts[at] as string, notes, placed)))
}

/** Where each sign stands first: a sign at the start of a paragraph is none, and one inside a note is not printed behind anything. */
function firstSigns(texts: readonly string[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  texts.forEach((text, at) => {
    if (!text.includes('[') || definition.test(text)) return
    for (const { 1: label, index } of text.matchAll(sign)) {
      if (label !== undefined && index > 0 && !first.has(label)) first.set(label, at)
    }
  })
  return first
}

function noteOf(label: string, words: Paragraph, locate: (offset: number) => Position): FlowNote {
  const place = wordsOfPieces(words)
  const text = runsOfPieces(words).map(({ text, bold, italic }) => ({ kind: 'text' as const, text, bold, italic }))
  return { label, text, locate: (index) => locate(index < place.text.length ? place.at(index) : place.until(index)) }
}

function withNotes(
  pieces: Paragraph,
  text: string,
  notes: ReadonlyMap<string, { readonly note: FlowNote }>,
  placed: Set<string>,
): Paragraph {
  if (!text.includes('[')) return pieces
  const out: Piece[] = []
  let from = 0
  for (const { 0: mark, 1: label, index } of text.matchAll(sign)) {
    const note = label === undefined ? undefined : notes.get(label)?.note
    if (note === undefined || index === 0 || placed.has(note.label)) continue
    placed.add(note.label)
    const end = index + mark.length
    // `đồng [1], bằng`: the blank belonged to the sign.
    const before = text.slice(from, index)
    const isTight = !/^[\p{L}\d]/u.test(text.slice(end, end + 1))
    const words = slicePieces(pieces, from, from + (isTight ? before.trimEnd() : before).length)
    const last = words.at(-1)
    out.push(...words.slice(0, -1))
    if (last !== undefined) out.push({ ...last, note })
    from = end
  }
  return from === 0 ? pieces : [...out, ...slicePieces(pieces, from, text.length)]
}
