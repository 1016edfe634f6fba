import type { FlowRun } from '../flow.ts'
import { joinMapped, type Mapped, sliceMapped } from './mapped-text.ts'

/** A stretch of one look. */
export interface Piece {
  readonly words: Mapped
  readonly bold: boolean
  readonly italic: boolean
  /** A note whose sign stands behind the words. */
  readonly note?: NonNullable<FlowRun['note']>
}

export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ words }) => words.text).join('')
}

/** From `from` up to, not including, `to`: indexes into the text of all pieces. A note at a cut stays with the words before it. */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const cut: Piece[] = []
  let start = 0
  for (const piece of pieces) {
    const end = start + piece.words.text.length
    const words = sliceMapped(piece.words, Math.max(0, from - start), Math.min(piece.words.text.length, to - start))
    const { note, ...look } = piece
    const isInside = end > from && start < to
    if (isInside || (note !== undefined && end >= from && end <= to)) {
      cut.push({ ...look, words, ...(note !== undefined && end <= to ? { note } : {}) })
    }
    start = end
  }
  return cut
}

export function trimPieces(pieces: readonly Piece[]): readonly Piece[] {
  const text = textOfPieces(pieces)
  const start = text.length - text.trimStart().length
  return start === 0 && text.trimEnd() === text ? pieces : slicePieces(pieces, start, Math.max(start, text.trimEnd().length))
}

/** Pieces of the same look, one after another, become one run; a note ends its run. */
export function runsOfPieces(pieces: readonly Piece[]): readonly FlowRun[] {
  const runs: FlowRun[] = []
  for (const { words, bold, italic, note } of pieces) {
    if (words.text === '' && note === undefined) continue
    const last = runs.at(-1)
    const next: FlowRun = {
      kind: 'text',
      text: words.text,
      bold,
      italic,
      underline: false,
      ...(note === undefined ? {} : { note }),
    }
    if (last !== undefined && last.note === undefined && last.bold === bold && last.italic === italic) {
      runs[runs.length - 1] = { ...next, text: last.text + words.text }
    } else runs.push(next)
  }
  return runs
}

export function wordsOfPieces(pieces: readonly Piece[]): Mapped {
  return joinMapped(pieces.map(({ words }) => words))
}
