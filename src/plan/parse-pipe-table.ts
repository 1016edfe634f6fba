import type { Finding, Report } from '../finding.ts'
import { placeOfWords } from './place-of-words.ts'
import type { Place } from './plan.ts'
import type { Inline } from './prose.ts'
import { type Line, placeOf, type Snippet, sliceSnippet, snippetOf } from './snippet.ts'
import type { Alignment, Cell, Row, Table } from './table.ts'

const delimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** A header row that begins with `|`, and a row of dashes under it. */
export function startsPipeTable(lines: readonly Line[], at: number): boolean {
  const head = lines[at]
  const next = lines[at + 1]
  if (head === undefined || next === undefined || !head.text.trimStart().startsWith('|')) return false
  return delimiter.test(next.text) && next.text.includes('|')
}

/** Reads a Markdown pipe table. A row with too few or too many cells keeps every word: short rows are filled up, long ones widen the table. */
export function parsePipeTable(
  lines: readonly Line[],
  at: Place,
  inlines: (snippet: Snippet) => Inline[],
  context: { readonly place: Place; readonly report: Report },
): Table {
  const head = cellsOf(lines[0] as Line)
  const aligns = cellsOf(lines[1] as Line).map(({ text }) => alignmentOf(text))
  const body = lines.slice(2).map((line) => ({ line, cells: cellsOf(line) }))
  const width = Math.max(head.length, ...body.map(({ cells }) => cells.length))

  const row = (cells: readonly Snippet[]): Row => ({
    group: false,
    cells: Array.from({ length: width }, (_, i): Cell => {
      const cell = cells[i]
      const words = cell === undefined ? [] : inlines(cell)
      return {
        paragraphs: [words],
        columnSpan: 1,
        rowSpan: 1,
        place: cell === undefined ? at : placeOfWords(words, cell, context.place),
      }
    }),
  })

  for (const { line, cells } of body) {
    if (cells.length === head.length) continue
    const { file, range, path } = placeOf(snippetOf([line]), context.place)
    const args = { expected: head.length, actual: cells.length }
    context.report({ code: 'MD004', severity: 'warning', file, range, path, args } as Finding)
  }
  return {
    place: at,
    columns: Array.from({ length: width }, (_, i) => {
      const align = aligns[i]
      return align === undefined ? {} : { align }
    }),
    header: [row(head)],
    rows: body.map(({ cells }) => row(cells)),
  }
}

/** The cells of a row, outer pipes left out; `\|` is a pipe inside a cell. */
function cellsOf(line: Line): Snippet[] {
  const whole = snippetOf([line])
  const { text } = whole
  const cuts: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '|') cuts.push(i)
  }
  const closed = cuts.at(-1) === text.length - 1 && cuts.length > 1
  return cuts.slice(0, closed ? -1 : undefined).map((cut, i) => {
    const end = cuts[i + 1] ?? text.length
    const inner = text.slice(cut + 1, end)
    const from = cut + 1 + inner.length - inner.trimStart().length
    return sliceSnippet(whole, from, Math.max(from, cut + 1 + inner.trimEnd().length))
  })
}

function alignmentOf(dashes: string): Alignment | undefined {
  const left = dashes.startsWith(':')
  const right = dashes.endsWith(':')
  if (left && right) return 'giua'
  if (right) return 'phai'
  return left ? 'trai' : undefined
}
