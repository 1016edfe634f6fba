import type { Range } from '../finding.ts'
import { characterWidth } from './display-width.ts'
import { visibleText } from './visible-text.ts'

/** One line of the source as it is shown, and where its range lies in it, in columns of the screen. */
export interface SourceLine {
  readonly text: string
  /** Columns before the range. */
  readonly indent: number
  /** Columns of the range, at least 1. */
  readonly length: number
}

interface Glyph {
  readonly shown: string
  readonly width: number
  readonly inRange: boolean
  readonly beforeRange: boolean
}

const tab = '→   '

/**
 * The line in which the range starts, with tabs and control characters made visible, cut with `…` to `columns` around the
 * range: a paragraph of prose is one line of YAML and may have thousands of characters. A range over several lines is shown to the end of its first.
 */
export function sourceLine(line: string, range: Range, columns: number): SourceLine {
  const first = range.start.column - 1
  const last = range.end.line > range.start.line ? line.length : range.end.column - 1
  const glyphs = glyphsOf(line, first, Math.max(last, first))
  const [from, to] = window(glyphs, columns)
  const shown = glyphs.slice(from, to)
  const head = from > 0 ? '…' : ''
  return {
    text: head + shown.map((glyph) => glyph.shown).join('') + (to < glyphs.length ? '…' : ''),
    indent: head.length + widthOf(shown.filter((glyph) => glyph.beforeRange)),
    length: Math.max(1, widthOf(shown.filter((glyph) => glyph.inRange))),
  }
}

function glyphsOf(line: string, first: number, last: number): readonly Glyph[] {
  const glyphs: Glyph[] = []
  let index = 0
  for (const character of line) {
    const isTab = character === '\t'
    glyphs.push({
      shown: isTab ? tab : visibleText(character),
      width: isTab ? tab.length : characterWidth(character),
      inRange: index >= first && index < last,
      beforeRange: index < first,
    })
    index += character.length
  }
  return glyphs
}

/** The glyphs to show, from and to (exclusive): the whole line, or a part that has the start of the range in its first third. */
function window(glyphs: readonly Glyph[], columns: number): readonly [number, number] {
  if (widthOf(glyphs) <= columns) return [0, glyphs.length]
  let from = glyphs.findIndex((glyph) => !glyph.beforeRange)
  if (from < 0) from = glyphs.length
  for (let room = Math.floor(columns / 3); from > 0 && room > 0; from--) room -= glyphs[from - 1]?.width ?? 1
  // A mark is not parted from its letter.
  while (from > 0 && glyphs[from]?.width === 0) from--
  let to = from
  for (let room = columns - 2; to < glyphs.length; to++) {
    room -= glyphs[to]?.width ?? 1
    if (room < 0) break
  }
  return [from, to]
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, glyph) => sum + glyph.width, 0)
}
