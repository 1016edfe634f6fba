import { roundPoints, toMillimetres, toPoints, twip } from '../measures.ts'
import { switchOf } from '../styles/on-off.ts'
import type { CellStyle, TableStyle } from '../styles/styles.ts'
import type { WordCell, WordRow, WordTable } from '../word-document.ts'
import { childOf, valOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { cellBorders, isBordered } from './cell-borders.ts'
import type { Place, WalkBlocks } from './reading.ts'
import { type GridCell, type GridRow, tableGrid } from './table-grid.ts'
import { unreadText } from './unread-text.ts'

/** `w:tbl` (ECMA-376-1, 17.4.37); nothing where no row is left of it. */
export function readTable(tbl: XmlElement, place: Place, walkBlocks: WalkBlocks): readonly WordTable[] {
  const { story, part } = place
  const section = story.section
  const { context } = story
  const tblPr = childOf(tbl, 'w:tblPr')
  const { rows, columns, unread } = tableGrid(tbl)
  for (const { kind, element } of unread) {
    const text = unreadText(element)
    if (text.trim() !== '') context.notice({ kind, text, ...(story.isBody && { paragraph: story.paragraphs + 1 }) })
  }
  if (rows.length === 0) return []
  story.tables += 1
  const number = story.tables
  const style = context.styles.tableStyle(tblPr)
  const styled = rows.map((row, index) =>
    row.cells.map((cell) => ({ cell, style: style.cell({ ...cell, row: index, rows: rows.length, columns: columns.length }) })),
  )
  const borders = cellBorders(styled, { tblPr, columns: columns.length })
  const wordRows = styled.map((cells, index): WordRow => {
    const row = rows[index] as GridRow
    return {
      ...rowFacts(row, cells[0]?.style),
      cells: cells.map(({ cell, style: cellStyle }, at): WordCell => {
        const inside: Place = {
          ...place,
          part: story.isBody ? { kind: 'cell', table: number, row: index + 1, column: cell.column + 1 } : part,
          table: cellStyle.context,
          depth: place.depth + 1,
        }
        return {
          column: cell.column,
          columnSpan: cell.columnSpan,
          rowSpan: cell.rowSpan,
          width: toMillimetres(widthOf(cell, columns)),
          blocks: walkBlocks(cell.element, inside),
          ...shadingOf(cell, cellStyle, { tblPr, shading: context.styles.shading }),
          borders: (borders[index] as NonNullable<(typeof borders)[number]>)[at] as WordCell['borders'],
          verticalAlign: verticalAlignOf(cell, cellStyle),
        }
      }),
    }
  })
  return [
    {
      kind: 'table',
      number,
      part,
      section,
      columns: columns.map(toMillimetres),
      rows: wordRows,
      ...tableFacts(tblPr, style),
      bordered: isBordered(wordRows),
    },
  ]
}

/** Direct properties go before those of the style. */
function tableFacts(tblPr: XmlElement | undefined, style: TableStyle): Pick<WordTable, 'align' | 'indent'> {
  const all = [...style.tblPr, ...(tblPr ? [tblPr] : [])]
  const align = all.map((of) => valOf(of, 'w:jc')).findLast((value) => value !== undefined)
  const indent = all.map((of) => childOf(of, 'w:tblInd')?.attributes).findLast((found) => found !== undefined)
  const isLength = indent?.['w:type'] === undefined || indent['w:type'] === 'dxa'
  return {
    align: align === 'center' ? 'center' : align === 'right' || align === 'end' ? 'right' : 'left',
    indent: toMillimetres((isLength ? toPoints(indent?.['w:w'], twip) : undefined) ?? 0),
  }
}

function rowFacts({ trPr }: GridRow, style: CellStyle | undefined): Omit<WordRow, 'cells'> {
  const all = [...(style?.trPr ?? []), ...(trPr ? [trPr] : [])]
  const on = (name: string): boolean => all.map((of) => switchOf(of, name)).findLast((value) => value !== undefined) ?? false
  const height = childOf(trPr, 'w:trHeight')?.attributes
  const points = toPoints(height?.['w:val'], twip)
  return {
    header: on('w:tblHeader'),
    cantSplit: on('w:cantSplit'),
    ...(points !== undefined &&
      height?.['w:hRule'] !== 'auto' && { height: { points: roundPoints(points), exact: height?.['w:hRule'] === 'exact' } }),
  }
}

/** pt; a share of the table's width, or none, is left to the grid. */
function widthOf({ tcPr, column, columnSpan }: GridCell, columns: readonly number[]): number {
  const width = childOf(tcPr, 'w:tcW')?.attributes
  const type = width?.['w:type']
  const points = type === undefined || type === 'dxa' ? toPoints(width?.['w:w'], twip) : undefined
  return points !== undefined && points > 0
    ? points
    : columns.slice(column, column + columnSpan).reduce((sum, part) => sum + part, 0)
}

interface TableShading {
  readonly tblPr: XmlElement | undefined
  readonly shading: (shd: XmlElement) => string
}

function shadingOf({ tcPr }: GridCell, style: CellStyle, { tblPr, shading }: TableShading): Pick<WordCell, 'shading'> {
  const shd = [tblPr, ...style.tcPr, tcPr].map((of) => childOf(of, 'w:shd')).findLast((found) => found !== undefined)
  const colour = shd === undefined ? '' : shading(shd)
  return colour === '' ? {} : { shading: colour }
}

function verticalAlignOf({ tcPr }: GridCell, style: CellStyle): WordCell['verticalAlign'] {
  const value = [...style.tcPr, tcPr].map((of) => valOf(of, 'w:vAlign')).findLast((found) => found !== undefined)
  return value === 'center' || value === 'bottom' ? value : 'top'
}
