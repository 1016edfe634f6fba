import type { Place } from './plan.ts'

/** A line of a longer text. `start` is the index of its first character in that text. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly indent: number
  readonly blank: boolean
}

/** Some lines joined by blanks, as one text that still knows where its characters came from. */
export interface Snippet {
  readonly text: string
  /** The index in the longer text of the character at `index`. */
  readonly at: (index: number) => number
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  // A carriage return can only come from an escape (`"\r"`): it is a blank, and the places stay right.
  for (const line of text.replaceAll('\r', ' ').split('\n')) {
    lines.push({ text: line, start, indent: line.length - line.trimStart().length, blank: line.trim() === '' })
    start += line.length + 1
  }
  return lines
}

/** Joins lines into a paragraph: outer blanks of each line go, a line break becomes one blank. */
export function snippetOf(lines: readonly Line[]): Snippet {
  const pieces: { from: number; start: number }[] = []
  let text = ''
  let end = 0
  for (const line of lines) {
    const trimmed = line.text.trim()
    if (text !== '' && trimmed !== '') text += ' '
    const start = line.start + (line.text.length - line.text.trimStart().length)
    pieces.push({ from: text.length, start })
    text += trimmed
    end = start + trimmed.length
  }
  const at = (index: number): number => {
    if (index >= text.length) return end
    const piece = pieces.findLast(({ from }) => from <= index)
    return piece === undefined ? 0 : piece.start + index - piece.from
  }
  return { text, at }
}

/** Part of a snippet. */
export function sliceSnippet(snippet: Snippet, from: number, to: number): Snippet {
  return { text: snippet.text.slice(from, to), at: (index) => snippet.at(Math.min(from + index, to)) }
}

/** The place of a snippet: exact where the scalar can locate its characters. */
export function placeOf(snippet: Snippet, place: Place): Place {
  if (place.locate === undefined) return place
  const { locate } = place
  const range = { start: locate(snippet.at(0)), end: locate(snippet.at(snippet.text.length)) }
  return { file: place.file, path: place.path, range, locate: (index) => locate(snippet.at(index)) }
}

/**
 * The place of a piece of a text whose `place` can locate its characters: from `start` up to, not including, `end` (indexes into the text).
 * Where characters cannot be located the whole place is given.
 */
export function placeWithin(place: Place, start: number, end: number): Place {
  const { locate } = place
  if (locate === undefined) return place
  const first = locate(start)
  // The end stands right after the last character: the next one may stand on another line.
  const last = end > start ? locate(end - 1) : first
  const step = end > start ? 1 : 0
  const range = { start: first, end: { line: last.line, column: last.column + step, offset: last.offset + step } }
  return { file: place.file, path: place.path, range, locate: (index) => locate(start + index) }
}
