import { toPoints, twip } from '../measures.ts'
import { switchOf } from '../styles/on-off.ts'
import { childOf, childrenOf, valOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'

/** A table as rows of cells on a grid, merges resolved. */
export interface TableGrid {
  readonly rows: readonly GridRow[]
  /** pt */
  readonly columns: readonly number[]
  /** What is in the table but not printed: rows whose deletion is tracked, hidden rows, the insides of cells that a merge continues. */
  readonly unread: readonly { readonly kind: 'deleted' | 'hidden'; readonly element: XmlElement }[]
}

export interface GridRow {
  readonly trPr: XmlElement | undefined
  readonly tblPrEx: XmlElement | undefined
  readonly cells: readonly GridCell[]
}

export interface GridCell {
  readonly element: XmlElement
  readonly tcPr: XmlElement | undefined
  /** 0-based */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

type Growing = { -readonly [K in keyof GridCell]: GridCell[K] }

/** A grid wider than Word's own bound of 63 columns is cut to it: a number in a file must not become memory. */
const maxColumns = 63

/** `tbl` is `w:tbl`. */
export function tableGrid(tbl: XmlElement): TableGrid {
  const unread: { readonly kind: 'deleted' | 'hidden'; readonly element: XmlElement }[] = []
  const rows: GridRow[] = []
  /** By column: the cell above it that a vertical merge may continue. */
  let above = new Map<number, Growing>()
  for (const tr of inside(tbl, 'w:tr')) {
    const trPr = childOf(tr, 'w:trPr')
    if (childOf(trPr, 'w:del')) unread.push({ kind: 'deleted', element: tr })
    else if (switchOf(trPr, 'w:hidden') === true) unread.push({ kind: 'hidden', element: tr })
    else {
      const { cells, merging, continued } = rowCells(tr, { trPr, above })
      unread.push(...continued.map((element) => ({ kind: 'hidden', element }) as const))
      rows.push({ trPr, tblPrEx: childOf(tr, 'w:tblPrEx'), cells })
      above = merging
    }
  }
  return { rows, columns: columnWidths(tbl, rows), unread }
}

interface RowAbove {
  readonly trPr: XmlElement | undefined
  readonly above: ReadonlyMap<number, Growing>
}

function rowCells(tr: XmlElement, { trPr, above }: RowAbove) {
  const cells: Growing[] = []
  const merging = new Map<number, Growing>()
  const continued: XmlElement[] = []
  let column = count(valOf(trPr, 'w:gridBefore'), 0)
  let sideways: Growing | undefined
  for (const element of inside(tr, 'w:tc')) {
    const tcPr = childOf(element, 'w:tcPr')
    const columnSpan = count(valOf(tcPr, 'w:gridSpan'), 1) || 1
    const vertical = mergeOf(tcPr, 'w:vMerge')
    const upper = above.get(column)
    if (mergeOf(tcPr, 'w:hMerge') === 'continue' && sideways !== undefined) {
      sideways.columnSpan += columnSpan
      continued.push(element)
    } else if (vertical === 'continue' && upper !== undefined) {
      upper.rowSpan += 1
      merging.set(column, upper)
      continued.push(element)
      sideways = undefined
    } else {
      const cell: Growing = { element, tcPr, column, columnSpan, rowSpan: 1 }
      cells.push(cell)
      if (vertical !== undefined) merging.set(column, cell)
      sideways = cell
    }
    column = Math.min(column + columnSpan, maxColumns)
  }
  return { cells, merging, continued }
}

/** A merge without a value goes on with the cell before (ECMA-376-1, 17.4.84, 17.4.22). */
function mergeOf(tcPr: XmlElement | undefined, name: string): 'restart' | 'continue' | undefined {
  const merge = childOf(tcPr, name)
  return merge && (merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue')
}

function count(value: string | undefined, otherwise: number): number {
  return value !== undefined && /^\d{1,4}$/.test(value) ? Math.min(Number(value), maxColumns) : otherwise
}

/** Rows of a table, cells of a row: content controls and custom XML round them are read through. */
function inside(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === 'w:p' || child.name === 'w:tbl' || child.name === 'w:tc' ? [] : inside(child, name)
  })
}

/** The grid's widths. One that holds no sensible widths (some programs write a fixed figure) is made of the widths of the cells. */
function columnWidths(tbl: XmlElement, rows: readonly GridRow[]): readonly number[] {
  const grid = childrenOf(childOf(tbl, 'w:tblGrid'), 'w:gridCol')
    .slice(0, 2 * maxColumns)
    .map(({ attributes }) => toPoints(attributes['w:w'], twip) ?? 0)
  let length = grid.length
  for (const { cells } of rows) for (const { column, columnSpan } of cells) length = Math.max(length, column + columnSpan)
  const ofCells = Array.from({ length }, () => 0)
  // A cell over several columns tells of those only that no cell has for itself.
  for (const { tcPr, column, columnSpan } of rows.flatMap(({ cells }) => cells).sort((a, b) => a.columnSpan - b.columnSpan)) {
    const width = childOf(tcPr, 'w:tcW')?.attributes
    if (width?.['w:type'] !== undefined && width['w:type'] !== 'dxa') continue
    const own = ofCells.slice(column, column + columnSpan)
    const open = own.filter((known) => known === 0).length
    const left = (toPoints(width?.['w:w'], twip) ?? 0) - own.reduce((sum, known) => sum + known, 0)
    for (let at = column; at < column + columnSpan; at += 1) {
      if (columnSpan === 1) ofCells[at] = Math.max(ofCells[at] ?? 0, left + (ofCells[at] ?? 0))
      else if (ofCells[at] === 0) ofCells[at] = Math.max(0, left / open)
    }
  }
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)
  if (sum(grid) < sum(ofCells) / 2) return ofCells
  return Array.from({ length }, (_, at) => grid[at] ?? ofCells[at] ?? 0)
}
