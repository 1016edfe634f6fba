import type { BorderSource, CellStyle, Side } from '../styles/styles.ts'
import type { WordCell, WordRow } from '../word-document.ts'
import { childOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import type { GridCell } from './table-grid.ts'

export interface StyledCell {
  readonly cell: GridCell
  readonly style: CellStyle
}

interface Table {
  readonly tblPr: XmlElement | undefined
  readonly columns: number
}

type Borders = { -readonly [K in Side]: boolean }

const sides: readonly Side[] = ['top', 'bottom', 'left', 'right']
const names: Readonly<Record<Side, readonly string[]>> = {
  top: ['w:top'],
  bottom: ['w:bottom'],
  left: ['w:left', 'w:start'],
  right: ['w:right', 'w:end'],
}

/**
 * On which sides of each cell a line is drawn: the table's borders, then those of its cells, direct ones last; a line that either of two neighbours
 * draws is drawn (ECMA-376-1, 17.4.66).
 */
export function cellBorders(
  rows: readonly (readonly StyledCell[])[],
  { tblPr, columns }: Table,
): readonly (readonly WordCell['borders'][])[] {
  const direct = childOf(tblPr, 'w:tblBorders')
  const own = rows.map((cells, row) =>
    cells.map(({ cell, style }): Borders => {
      const edges = {
        top: row === 0,
        bottom: row + cell.rowSpan >= rows.length,
        left: cell.column === 0,
        right: cell.column + cell.columnSpan >= columns,
      }
      const tcBorders = childOf(cell.tcPr, 'w:tcBorders')
      const sources: readonly BorderSource[] = [
        ...style.tableBorders,
        ...(direct ? [{ borders: direct, edges }] : []),
        ...style.cellBorders,
        ...(tcBorders ? [{ borders: tcBorders, edges: allEdges }] : []),
      ]
      return {
        top: isDrawn(sources, 'top'),
        bottom: isDrawn(sources, 'bottom'),
        left: isDrawn(sources, 'left'),
        right: isDrawn(sources, 'right'),
      }
    }),
  )
  shareWithNeighbours(rows, own)
  return own
}

const allEdges: BorderSource['edges'] = { top: true, bottom: true, left: true, right: true }

function isDrawn(sources: readonly BorderSource[], side: Side): boolean {
  const border = sources
    .map(({ borders, edges }) => {
      const wanted = edges[side] ? names[side] : [side === 'top' || side === 'bottom' ? 'w:insideH' : 'w:insideV']
      return wanted.map((name) => childOf(borders, name)).find((found) => found !== undefined)
    })
    .findLast((found) => found !== undefined)
  const style = border?.attributes['w:val']
  // A white line is there for the arrangement only.
  return style !== undefined && style !== 'nil' && style !== 'none' && border?.attributes['w:color']?.toUpperCase() !== 'FFFFFF'
}

function shareWithNeighbours(rows: readonly (readonly StyledCell[])[], own: readonly (readonly Borders[])[]): void {
  const owners = rows.map((): Borders[] => [])
  rows.forEach((cells, row) => {
    cells.forEach(({ cell }, at) => {
      for (let r = row; r < Math.min(row + cell.rowSpan, rows.length); r += 1) {
        for (let c = cell.column; c < cell.column + cell.columnSpan; c += 1)
          (owners[r] as Borders[])[c] = own[row]?.[at] as Borders
      }
    })
  })
  owners.forEach((row, r) => {
    for (let c = 0; c < row.length; c += 1) {
      share(row[c], 'right', row[c + 1], 'left')
      share(row[c], 'bottom', owners[r + 1]?.[c], 'top')
    }
  })
}

function share(one: Borders | undefined, side: Side, other: Borders | undefined, otherSide: Side): void {
  if (one === undefined || other === undefined || one === other) return
  const drawn = one[side] || other[otherSide]
  one[side] = drawn
  other[otherSide] = drawn
}

/** A table with lines: more than a quarter of the sides of its cells are drawn. Lines under the names in a letterhead do not make it one. */
export function isBordered(rows: readonly WordRow[]): boolean {
  const all = rows.flatMap(({ cells }) => cells.flatMap(({ borders }) => sides.map((side) => borders[side])))
  return all.filter((drawn) => drawn).length * 4 > all.length
}
