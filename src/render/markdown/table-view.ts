import type { Alignment, Table } from '../../plan/table.ts'
import { type GridCell, type GridRow, gridOf } from '../../plan/table-grid.ts'
import type { Profile } from '../../profile/profile.ts'
import { inlineHtml, inlineMarkdown } from './inline-markdown.ts'
import { type Footnotes, type Look, ownLook, runsText } from './runs.ts'
import { componentLook } from './text-view.ts'

export interface TableView {
  /** The caption's words and the same as Markdown; `''` without one. */
  readonly caption: string
  readonly captionMarkdown: string
  /** One alignment a column: `left`, `center`, `right`, or `''` for none. */
  readonly columns: readonly string[]
  readonly header: readonly RowView[]
  readonly rows: readonly RowView[]
  /** One header row and no merged cells: a Markdown table can hold it. */
  readonly simple: boolean
}

export interface RowView {
  readonly group: boolean
  readonly cells: readonly CellView[]
}

/** A cell's words: as they are, as Markdown for a `|` table, and as HTML; paragraphs parted by a line break or `<br>`. */
export interface CellView {
  readonly text: string
  readonly markdown: string
  readonly html: string
  /** Its Markdown holds a footnote, which HTML cannot. */
  readonly footnoted: boolean
  readonly columnSpan: number
  readonly rowSpan: number
  /** `left`, `center`, `right`, or `''` for none: its own, or its column's. */
  readonly align: string
}

/** A table for templates. Its header is bold by nature, its group rows by the look. */
export function tableView(table: Table, profile: Profile, notes: Footnotes): TableView {
  const caption = notes.runsOf(table.caption ?? [], componentLook(profile, 'tableCaption'))
  const columns = table.columns.map((column) => alignments[column.align ?? 'deu'])
  const grid = gridOf(table)
  const headerLook: Look = { ...componentLook(profile, 'tableHeader'), bold: 'plain' }
  const header = grid.header.map((row) => rowView(row, headerLook, { columns: [], notes }))
  const rows = grid.rows.map((row) => rowView(row, row.group ? { ...ownLook, bold: 'always' } : ownLook, { columns, notes }))
  return {
    caption: runsText(caption),
    captionMarkdown: inlineMarkdown(caption),
    columns,
    header,
    rows,
    simple: isSimple(header, rows),
  }
}

// Markdown has no justified cells.
const alignments: Readonly<Record<Alignment, string>> = { trai: 'left', giua: 'center', phai: 'right', deu: '' }

interface CellContext {
  readonly columns: readonly string[]
  readonly notes: Footnotes
}

function rowView(row: GridRow, look: Look, context: CellContext): RowView {
  return { group: row.group, cells: row.cells.map((cell) => cellView(cell, look, context)) }
}

/** A merged cell lies in no one column and so takes no column's alignment. */
function cellView({ cell, column, columnSpan, rowSpan }: GridCell, look: Look, { columns, notes }: CellContext): CellView {
  const paragraphs = cell.paragraphs.map((inlines) => notes.runsOf(inlines, look))
  const ofColumn = columnSpan === 1 ? (columns[column] ?? '') : ''
  return {
    text: paragraphs.map(runsText).join('\n'),
    markdown: paragraphs.map(inlineMarkdown).join('<br>'),
    html: paragraphs.map(inlineHtml).join('<br>'),
    footnoted: paragraphs.some((runs) => runs.some((run) => run.kind === 'note')),
    columnSpan,
    rowSpan,
    align: cell.align === undefined ? ofColumn : alignments[cell.align],
  }
}

/** A longer row would lose its last cells: GFM cuts every row at the width of the header. */
function isSimple(header: readonly RowView[], rows: readonly RowView[]): boolean {
  const width = header[0]?.cells.length ?? 0
  const fits = (row: RowView) =>
    row.cells.length <= width && row.cells.every((cell) => cell.columnSpan === 1 && cell.rowSpan === 1)
  return header.length === 1 && width > 0 && [...header, ...rows].every(fits)
}
