import type { Position } from '../../finding.ts'
import type { Aside } from '../flow.ts'
import { sliceMapped, trimMapped } from './mapped-text.ts'
import type { TextFormat } from './read-emphasis.ts'
import { type MarkedLine, readLineStart, readStretch } from './read-lines.ts'
import { setAsideLines } from './set-aside-lines.ts'
import type { SourceLine } from './source-lines.ts'
import { type TextTable, tableAt } from './table-rows.ts'
import type { TextLine } from './text-line.ts'

/** A table between the lines. */
export interface OpenTable {
  readonly order: number
  readonly table: TextTable
  readonly breakBefore?: 'line' | 'page'
}

export interface Opened {
  readonly lines: readonly TextLine[]
  readonly tables: readonly OpenTable[]
  readonly asides: readonly Aside[]
}

const cellEnd = /^(?:[^|]*\s)?\|$/
const fence = /^(?:`{3,9}|~{3,9})(?!.*`)/

/** Parts the lines into text, tables and what is set aside. */
export function openLines(source: readonly SourceLine[], format: TextFormat, position: (offset: number) => Position): Opened {
  const fates = setAsideLines(source)
  const lines: TextLine[] = []
  const tables: OpenTable[] = []
  const asides: Aside[] = []
  const indents: number[] = []
  let stretch: MarkedLine[] = []
  let gap: TextLine['gap'] = 'none'
  let breakBefore: 'line' | 'page' | undefined
  let fenceMark: string | undefined
  const flush = () => {
    if (stretch.length > 0) lines.push(...readStretch(stretch, format))
    stretch = []
  }
  const isFree = (at: number) => !fates.has(at)

  for (let i = 0; i < source.length; i++) {
    const line = source[i] as SourceLine
    const fate = fates.get(i)
    let { words } = line
    if (line.pageBefore) breakBefore = 'page'
    if (fate !== undefined) {
      const text = words.text.slice(0, fate.to)
      if (text !== '') asides.push({ reason: fate.reason, text: text.trim(), at: position(words.at(0)) })
      flush()
      if (fate.reason !== 'pageNumber') gap = 'wall'
      else if (gap === 'none') gap = 'blank'
      words = fate.to === undefined ? sliceMapped(words, 0, 0) : trimMapped(sliceMapped(words, fate.to, words.text.length))
      if (words.text === '') continue
    }
    if (format === 'markdown' && (fenceMark === undefined ? fence.test(words.text) : words.text.startsWith(fenceMark))) {
      const { text } = words
      const info = text.replace(/^[`~]+\s*/, '')
      if (info !== '') asides.push({ reason: 'note', text: info, at: position(words.at(text.length - info.length)) })
      fenceMark = fenceMark === undefined ? text.slice(0, 3) : undefined
      flush()
      gap = 'wall'
      continue
    }
    // A bar alone on a line, or behind its words, ended a cell.
    const endsCell = cellEnd.test(words.text)
    if (endsCell) words = trimMapped(sliceMapped(words, 0, words.text.length - 1))
    if (endsCell && words.text === '') {
      flush()
      gap = 'wall'
      continue
    }
    if (words.text === '') {
      flush()
      breakBefore ??= 'line'
      if (gap === 'none') gap = 'blank'
      continue
    }
    const broken = lines.length + stretch.length + tables.length === 0 || breakBefore === undefined ? {} : { breakBefore }
    if (fenceMark !== undefined) {
      const pieces = [{ words, bold: false, italic: false }]
      lines.push({ order: i, pieces, text: words.text, gap, fenced: true, ...broken })
    } else {
      const table = fate === undefined ? tableAt(source, i, isFree) : undefined
      if (table !== undefined) {
        flush()
        tables.push({ order: i, table, ...broken })
        gap = 'wall'
        breakBefore = undefined
        i = table.to - 1
        continue
      }
      const start = readLineStart(words, format)
      if (start.label === undefined && gap !== 'none' && line.indent < 2) indents.length = 0
      const level = start.label === undefined ? {} : { level: nested(indents, line.indent) }
      stretch.push({ ...start, ...level, order: i, gap, indent: line.indent, fenced: false, ...broken })
    }
    if (endsCell) flush()
    gap = endsCell || (format === 'markdown' && line.hardBreak) ? 'wall' : 'none'
    breakBefore = undefined
  }
  flush()
  return { lines, tables, asides }
}

/** How deep a list of that indent is nested, 0 for the outer one. */
function nested(indents: number[], indent: number): number {
  while (indents.length > 0 && (indents.at(-1) as number) > indent) indents.pop()
  if (indents.at(-1) !== indent) indents.push(indent)
  return indents.length - 1
}
