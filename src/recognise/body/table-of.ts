import type { Cell, Column, Row, Table } from '../../plan/table.ts'
import type { FlowCell, FlowRow, FlowTable } from '../flow.ts'
import { asPrinted, isPrintedTable } from '../own-file/printed-table.ts'
import type { BodyLine } from './body-line.ts'
import { type CellLook, cellOf, withoutBold } from './cell-of.ts'
import { columnAligns } from './column-aligns.ts'
import { columnRoles } from './column-roles.ts'
import { wholePercents } from './column-shares.ts'
import { addComponent, type Gathering } from './gathering.ts'
import { headerRows } from './header-rows.ts'
import { inlinesOf } from './inlines-of.ts'

/** A table of the flow as a table of the plan, each cell where it stands. */
export function tableOf(table: FlowTable, caption: BodyLine | undefined, path: string, gathering: Gathering): Table {
  const width = columnsOf(table)
  const header = headerRows(table, width)
  const inlines = caption === undefined ? undefined : withoutBold(inlinesOf(caption, `${path}/ten`, gathering))
  if (caption !== undefined) addComponent(gathering, { key: 'tableCaption', paragraph: caption.paragraph })
  const rows = rowsOf(table, { width, header, path, gathering })
  const start = table.locate(0)
  const read: Table = {
    place: { file: gathering.file, path, range: { start, end: rows.at(-1)?.cells.at(-1)?.place.range.end ?? start } },
    ...(inlines === undefined ? {} : { caption: inlines }),
    columns: columnsFor(table, rows.slice(0, header), { width, header }, gathering),
    header: rows.slice(0, header),
    rows: rows.slice(header),
  }
  return isPrintedTable(table) ? asPrinted(read, table, gathering.profile) : read
}

/** How many columns the grid has. */
function columnsOf({ rows, widths }: FlowTable): number {
  return rows.reduce(
    (most, { cells }) => cells.reduce((sum, at) => Math.max(sum, at.column + at.columnSpan), most),
    Math.max(1, widths?.length ?? 1),
  )
}

function columnsFor(
  table: FlowTable,
  header: readonly Row[],
  { width, header: headers }: { readonly width: number; readonly header: number },
  { profile }: Gathering,
): readonly Column[] {
  const widths = table.widths?.length === width ? wholePercents(table.widths) : undefined
  const aligns = columnAligns(table.rows.slice(headers), width, profile)
  const roles = columnRoles(header, width)
  return Array.from({ length: width }, (_, column) => ({
    ...(widths?.[column] === undefined ? {} : { width: widths[column] }),
    ...(aligns[column] === undefined ? {} : { align: aligns[column] }),
    ...(roles[column] === undefined ? {} : { role: roles[column] }),
  }))
}

interface TableSetting {
  readonly width: number
  readonly header: number
  readonly path: string
  readonly gathering: Gathering
}

/** Cells stand in the next free column when they are read again: a gap before a cell becomes an empty one. */
function rowsOf(table: FlowTable, setting: TableSetting): readonly Row[] {
  const covered: number[] = Array.from({ length: setting.width }, () => 0)
  return table.rows.map((row, r) => {
    if (r === setting.header) covered.fill(0)
    const cells: Cell[] = []
    const group = r >= setting.header && isGroup(row, setting)
    let next = 0
    const rowPath = `${setting.path}/${r < setting.header ? `dau_bang/${r}` : `hang/${r - setting.header}`}`
    const look: CellLook = r < setting.header ? 'tableHeader' : group ? 'tableGroup' : 'tableCell'
    const lastRow = r < setting.header ? setting.header : table.rows.length
    for (const cell of row.cells) {
      for (; next < cell.column; next++)
        if ((covered[next] ?? 0) <= r) cells.push(emptyCell(table, `${rowPath}/${cells.length}`, setting))
      const path = group ? `${rowPath}/nhom` : `${rowPath}/${cells.length}`
      const rowSpan = Math.min(cell.rowSpan, lastRow - r)
      cells.push({ ...cellOf(cell, { table, path, look }, setting.gathering), columnSpan: cell.columnSpan, rowSpan })
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) covered[column] = r + rowSpan
      next = cell.column + cell.columnSpan
    }
    return { group, cells }
  })
}

function emptyCell(table: FlowTable, path: string, { gathering }: TableSetting): Cell {
  const at = table.locate(0)
  return { paragraphs: [[]], columnSpan: 1, rowSpan: 1, place: { file: gathering.file, path, range: { start: at, end: at } } }
}

/** A row of one cell across the table that names the rows below: bold, where the source shows what is bold. */
function isGroup({ cells }: FlowRow, { width, gathering }: TableSetting): boolean {
  const [cell] = cells as readonly [FlowCell?]
  const [block] = cell?.blocks ?? []
  if (block?.kind === 'paragraph' && block.style === 'tableGroup') return true
  if (cell === undefined || cells.length > 1 || width < 2 || cell.columnSpan < width || cell.blocks.length !== 1) return false
  if (block?.kind !== 'paragraph' || block.text === '' || block.label !== undefined || block.text.includes('\n')) return false
  if (block.style !== undefined) return false
  const noted = block.runs.some(({ note }) => note !== undefined)
  return !noted && (!gathering.boldKnown || block.runs.every(({ text, bold }) => bold || !/[\p{L}\p{N}]/u.test(text)))
}
