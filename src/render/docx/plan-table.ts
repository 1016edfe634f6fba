import {
  BorderStyle,
  Paragraph as DocxParagraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { cellPadding, columnWidths } from '../../compose/column-widths.ts'
import { lookOf } from '../../compose/component-look.ts'
import type { Paragraph } from '../../compose/official-document.ts'
import type { Alignment, Cell, Table } from '../../plan/table.ts'
import { type Grid, type GridCell, type GridRow, gridOf } from '../../plan/table-grid.ts'
import type { Align, ComponentKey } from '../../profile/profile.ts'
import { paragraphAlignments } from './document-styles.ts'
import { type DocxContext, paragraphOf } from './paragraphs.ts'
import { twipsOfPt } from './units.ts'

const alignments: Readonly<Record<Alignment, Align>> = { trai: 'left', giua: 'center', phai: 'right', deu: 'both' }

/** A table as wide as the text, its header rows repeated on every page, its rows never divided. `width` in pt. */
export function planTable(table: Table, width: number, context: DocxContext): (DocxTable | DocxParagraph)[] {
  const grid = gridOf(table)
  const widths = columnWidths(table, { width, profile: context.profile, grid }).map(twipsOfPt)
  const border = { style: BorderStyle.SINGLE, size: 4, color: context.profile.font.colour.v }
  const blank = { left: twipsOfPt(cellPadding), right: twipsOfPt(cellPadding), top: 0, bottom: 0 }
  const rows = [
    ...rowsOf(grid.header, { table, grid, widths, context, component: 'tableHeader' }),
    ...rowsOf(grid.rows, { table, grid, widths, context, component: 'tableCell' }),
  ]
  const caption: Paragraph[] =
    table.caption === undefined ? [] : [{ kind: 'paragraph', component: 'tableCaption', inlines: table.caption }]
  const before = caption.map((paragraph) => paragraphOf(paragraph, context))
  if (rows.length === 0) return before
  return [
    ...before,
    new DocxTable({
      columnWidths: widths,
      width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
      margins: blank,
      rows,
    }),
  ]
}

interface Part {
  readonly table: Table
  readonly grid: Grid
  readonly widths: readonly number[]
  readonly context: DocxContext
  readonly component: ComponentKey
}

function rowsOf(rows: readonly GridRow[], part: Part): TableRow[] {
  return rows.map((row, r) => {
    const cells: TableCell[] = []
    for (let column = 0; column < part.grid.columns; ) {
      const own = row.cells.find((cell) => cell.column === column)
      const above = own === undefined ? coverOf(rows, r, column) : undefined
      const at = own ?? above
      cells.push(cellOf(at, column, { ...part, row, continued: own === undefined && above !== undefined }))
      column += at?.columnSpan ?? 1
    }
    return new TableRow({ cantSplit: true, children: cells, ...(part.component === 'tableHeader' ? { tableHeader: true } : {}) })
  })
}

/** The cell of an earlier row that reaches down to this place. */
function coverOf(rows: readonly GridRow[], row: number, column: number): GridCell | undefined {
  for (let above = row - 1; above >= 0; above--) {
    const found = rows[above]?.cells.find((cell) => cell.column === column && above + cell.rowSpan > row)
    if (found !== undefined) return found
  }
  return undefined
}

function cellOf(
  at: GridCell | undefined,
  column: number,
  part: Part & { readonly row: GridRow; readonly continued: boolean },
): TableCell {
  const columnSpan = at?.columnSpan ?? 1
  const size = part.widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0)
  const merge =
    at === undefined || at.rowSpan === 1
      ? {}
      : { verticalMerge: part.continued ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART }
  return new TableCell({
    columnSpan,
    ...merge,
    width: { size, type: WidthType.DXA },
    verticalAlign: part.component === 'tableHeader' ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children:
      at === undefined || part.continued ? [new DocxParagraph({ style: part.component })] : cellParagraphs(at.cell, column, part),
  })
}

function cellParagraphs(
  cell: Cell,
  column: number,
  { table, context, component, row }: Part & { readonly row: GridRow },
): DocxParagraph[] {
  const own = cell.align ?? (component === 'tableCell' && !row.group ? table.columns[column]?.align : undefined)
  const style = row.group ? 'tableGroup' : component
  const usual = lookOf(context.profile, style).align
  const alignment = own === undefined || alignments[own] === usual ? {} : { alignment: paragraphAlignments[alignments[own]] }
  return cell.paragraphs.map((inlines) => paragraphOf({ kind: 'paragraph', component: style, inlines }, context, alignment))
}
