import { cellPadding, tableLayout } from '../../compose/column-widths.ts'
import { lineHeight, lookOf } from '../../compose/component-look.ts'
import type { Paragraph } from '../../compose/official-document.ts'
import { paragraph } from '../../ooxml/paragraph.ts'
import { cell, row, table as tableOf } from '../../ooxml/table.ts'
import type { Xml } from '../../ooxml/xml.ts'
import { plainText } from '../../plan/prose.ts'
import type { Alignment, Cell, Table } from '../../plan/table.ts'
import { type Grid, type GridCell, type GridRow, gridOf } from '../../plan/table-grid.ts'
import type { Align, ComponentKey } from '../../profile/profile.ts'
import { tallestWhole, textHeight } from '../../typeface/text-height.ts'
import { type DocxContext, paragraphOf } from './paragraphs.ts'
import { halfPoints, twipsOfPt } from './units.ts'

const alignments: Readonly<Record<Alignment, Align>> = { trai: 'left', giua: 'center', phai: 'right', deu: 'both' }

/** A table as wide as the text, its header rows repeated on every page, its rows not divided but where they are tall. `width` in pt. */
export function planTable(table: Table, width: number, context: DocxContext): readonly Xml[] {
  const grid = gridOf(table)
  const layout = tableLayout(table, { width, profile: context.profile, grid })
  const widths = layout.widths.map(twipsOfPt)
  const part = { table, grid, widths, context, size: layout.size }
  const rows = [
    ...rowsOf(grid.header, { ...part, component: 'tableHeader' }),
    ...rowsOf(grid.rows, { ...part, component: 'tableCell' }),
  ]
  const caption: Paragraph[] =
    table.caption === undefined ? [] : [{ kind: 'paragraph', component: 'tableCaption', inlines: table.caption }]
  const before = caption.map((paragraph) => paragraphOf(paragraph, context))
  if (rows.length === 0) return before
  return [
    ...before,
    tableOf(
      {
        columns: widths,
        border: { style: 'single', size: 4, color: context.profile.font.colour.v },
        margins: { left: twipsOfPt(cellPadding), right: twipsOfPt(cellPadding), top: 0, bottom: 0 },
      },
      rows,
    ),
  ]
}

interface Part {
  readonly table: Table
  readonly grid: Grid
  readonly widths: readonly number[]
  readonly context: DocxContext
  /** pt, where it is not the form's own. */
  readonly size: number | undefined
  readonly component: ComponentKey
}

function rowsOf(rows: readonly GridRow[], part: Part): Xml[] {
  /** By its first column: the last cell there that may reach down, and the row to which it does, exclusive. */
  const reaching = new Map<number, { readonly at: GridCell; readonly until: number }>()
  return rows.map((gridRow, r) => {
    const cells: Xml[] = []
    let next = 0
    for (let column = 0; column < part.grid.columns; ) {
      const own = gridRow.cells[next]?.column === column ? gridRow.cells[next++] : undefined
      const above = own === undefined ? reaching.get(column) : undefined
      const continued = above !== undefined && above.until > r
      const at = continued ? above.at : own
      if (own !== undefined && own.rowSpan > 1) reaching.set(column, { at: own, until: r + own.rowSpan })
      cells.push(cellOf(at, column, { ...part, row: gridRow, continued }))
      column += at?.columnSpan ?? 1
    }
    return row({ kind: part.component === 'tableHeader' ? 'header' : 'body', divides: isTall(gridRow, part) }, cells)
  })
}

/** A header is printed on every page, and cannot divide. */
function isTall(row: GridRow, { widths, size, component, context }: Part): boolean {
  if (component === 'tableHeader') return false
  const look = lookOf(context.profile, component)
  const font = size === undefined ? look : { ...look, size }
  return row.cells.some(({ cell, column, columnSpan }) => {
    const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0) / twipsOfPt(1) - 2 * cellPadding
    const line = lineHeight(font)
    const texts = cell.paragraphs.map(plainText)
    // Most rows are far from it: no letter is wider than its size, and no line narrower than the longest word.
    const letters = texts.reduce((sum, text) => sum + text.length, 0)
    if ((letters * font.size * 2 * line) / Math.max(width, 1) + texts.length * line < tallestWhole) return false
    return textHeight(texts, width, font, line) + texts.length * (look.before + look.after) > tallestWhole
  })
}

function cellOf(
  at: GridCell | undefined,
  column: number,
  part: Part & { readonly row: GridRow; readonly continued: boolean },
): Xml {
  const span = at?.columnSpan ?? 1
  const width = part.widths.slice(column, column + span).reduce((sum, each) => sum + each, 0)
  const merge = at === undefined || at.rowSpan === 1 ? {} : ({ merge: part.continued ? 'continue' : 'restart' } as const)
  return cell(
    { width, span, ...merge, align: part.component === 'tableHeader' ? 'center' : 'top' },
    at === undefined || part.continued ? [paragraph({ style: part.component })] : cellParagraphs(at.cell, column, part),
  )
}

function cellParagraphs(
  { align, paragraphs }: Cell,
  column: number,
  { table, context, size, component, row }: Part & { readonly row: GridRow },
): Xml[] {
  const own = align ?? (component === 'tableCell' && !row.group ? table.columns[column]?.align : undefined)
  const style = row.group ? 'tableGroup' : component
  const usual = lookOf(context.profile, style).align
  const format = {
    ...(own === undefined || alignments[own] === usual ? {} : { alignment: alignments[own] }),
    ...(size === undefined ? {} : { size: halfPoints(size) }),
  }
  return paragraphs.map((inlines) => paragraphOf({ kind: 'paragraph', component: style, inlines }, context, format))
}
