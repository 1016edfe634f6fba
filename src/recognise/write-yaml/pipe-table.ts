import type { Inline } from '../../plan/prose.ts'
import type { Alignment, Cell, Row, Table } from '../../plan/table.ts'
import { gridOf } from '../../plan/table-grid.ts'
import { inlineMarkdown } from './inline-markdown.ts'

/** Columns of a row beyond which a table is read more easily as `bang`. */
const widestRow = 100

/** Can Markdown hold the whole table: one row of titles, one paragraph a cell, nothing merged, no widths, roles or groups? */
export function isPipeTable(table: Table): boolean {
  const { columns, header, rows, caption } = table
  const all = [...header, ...rows]
  return (
    caption === undefined &&
    header.length === 1 &&
    columns.every(({ width, align, role }) => width === undefined && role === undefined && align !== 'deu') &&
    all.every(({ group, cells }) => !group && cells.length === columns.length && cells.every(isSimple))
  )
}

function isSimple({ paragraphs, columnSpan, rowSpan, align }: Cell): boolean {
  return paragraphs.length === 1 && columnSpan === 1 && rowSpan === 1 && align === undefined
}

/** Is it narrow enough to be read among lines of prose? */
export function fitsProse(table: Table): boolean {
  return pipeTable(table).every((line) => line.trimEnd().length <= widestRow)
}

/** The lines of a table in Markdown, columns below each other where the lines stay short. What is merged gives empty cells, paragraphs are joined. */
export function pipeTable(table: Table): readonly string[] {
  const { columns, header, rows } = isPipeTable(table) ? table : withoutSpans(table)
  const [titles = [], ...cells] = [...header, ...rows].map((row) => row.cells.map(cellText))
  const dashes = titles.map((_, i) => columns[i]?.align)
  const all = [titles, ...cells]
  const widths = titles.map((_, i) => Math.max(1, ...all.map((row) => row[i]?.length ?? 0)))
  const isWide = widths.reduce((sum, width) => sum + width + 3, 1) > widestRow
  const line = (row: readonly string[]) =>
    `| ${row.map((text, i) => (isWide ? text : text.padEnd(widths[i] ?? 0))).join(' | ')} |`
  const rule = `|${dashes.map((align, i) => dashed(align, isWide ? 5 : (widths[i] ?? 3) + 2)).join('|')}|`
  return [line(titles), rule, ...cells.map(line)]
}

function cellText({ paragraphs }: Cell): string {
  const blank: Inline = { kind: 'text', text: ' ', bold: false, italic: false }
  return inlineMarkdown(
    paragraphs.flatMap((inlines, i) => (i === 0 ? inlines : [blank, ...inlines])),
    'cell',
  )
}

function dashed(align: Alignment | undefined, width: number): string {
  const left = align === 'trai' || align === 'giua' ? ':' : '-'
  const right = align === 'phai' || align === 'giua' ? ':' : '-'
  return `${left}${'-'.repeat(width - 2)}${right}`
}

/** Every cell in a column of its own: for the places where only Markdown can stand. The caption is a row of its own. */
function withoutSpans(table: Table): Pick<Table, 'columns' | 'header' | 'rows'> {
  const grid = gridOf(table)
  const empty: Cell = { paragraphs: [[]], columnSpan: 1, rowSpan: 1, place: table.place }
  const all = [...grid.header, ...grid.rows].map(({ cells }): Row => {
    const row = Array.from({ length: grid.columns }, () => empty)
    for (const { column, cell } of cells) row[column] = cell
    return { group: false, cells: row }
  })
  const titled =
    table.header.length > 0 ? all : [{ group: false, cells: Array.from({ length: grid.columns }, () => empty) }, ...all]
  const caption =
    table.caption === undefined
      ? []
      : [
          {
            group: false,
            cells: [{ ...empty, paragraphs: [table.caption] }, ...(titled[0]?.cells.slice(1) ?? []).map(() => empty)],
          },
        ]
  const [first, ...rest] = [...caption, ...titled]
  return { columns: table.columns, header: first === undefined ? [] : [first], rows: rest }
}
