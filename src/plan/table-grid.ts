import type { Cell, Row, Table } from './table.ts'

/** A cell where it stands: `column` is 0-based; the spans are cut to what the table has room for. */
export interface GridCell {
  readonly cell: Cell
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

export interface GridRow {
  readonly group: boolean
  readonly cells: readonly GridCell[]
}

export interface Grid {
  readonly columns: number
  readonly header: readonly GridRow[]
  readonly rows: readonly GridRow[]
}

/** Puts every cell in its place: cells go to the next free columns, over those that a cell above still covers. No cell is lost: too many widen the table. */
export function gridOf(table: Pick<Table, 'columns' | 'header' | 'rows'>): Grid {
  const header = place(table.header)
  const rows = place(table.rows)
  return { columns: Math.max(1, table.columns.length, header.columns, rows.columns), header: header.rows, rows: rows.rows }
}

function place(rows: readonly Row[]): { columns: number; rows: readonly GridRow[] } {
  const covered: Set<number>[] = rows.map(() => new Set())
  let columns = 0
  const placed = rows.map((row, r): GridRow => {
    const taken = covered[r] as Set<number>
    let next = 0
    const cells = row.cells.map((cell): GridCell => {
      while (taken.has(next)) next++
      let columnSpan = 1
      while (columnSpan < cell.columnSpan && !taken.has(next + columnSpan)) columnSpan++
      const rowSpan = freeRows(covered, r, { from: next, to: next + columnSpan, most: cell.rowSpan })
      for (let below = r; below < r + rowSpan; below++) {
        for (let column = next; column < next + columnSpan; column++) covered[below]?.add(column)
      }
      const at = { cell, column: next, columnSpan, rowSpan }
      next += columnSpan
      columns = Math.max(columns, next)
      return at
    })
    return { group: row.group, cells }
  })
  return { columns, rows: placed }
}

function freeRows(covered: readonly Set<number>[], row: number, span: { from: number; to: number; most: number }): number {
  let rows = 1
  while (rows < span.most && row + rows < covered.length) {
    const below = covered[row + rows] as Set<number>
    for (let column = span.from; column < span.to; column++) if (below.has(column)) return rows
    rows++
  }
  return rows
}
