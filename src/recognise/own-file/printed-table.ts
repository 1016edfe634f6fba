import { lookOf } from '../../compose/component-look.ts'
import type { Alignment, Cell, Column, Row, Table } from '../../plan/table.ts'
import { gridOf } from '../../plan/table-grid.ts'
import type { Align, Profile } from '../../profile/profile.ts'
import type { WordCell } from '../../word/word-document.ts'
import type { FlowTable } from '../flow.ts'
import { printedWidths } from './printed-widths.ts'

const names: Readonly<Record<Align, Alignment>> = { left: 'trai', center: 'giua', right: 'phai', both: 'deu' }

/** Was the table printed from a plan? The styles of its cells say so. */
export function isPrintedTable({ rows }: FlowTable): boolean {
  const cells = rows.flatMap((row) => row.cells)
  return (
    cells.length > 0 &&
    cells.every(({ blocks }) => blocks.every((block) => block.kind === 'paragraph' && /^table/.test(block.style ?? '')))
  )
}

/**
 * A table that was printed from a plan, with what its author set and nothing that the form makes of itself: no widths where the form shares the columns out
 * by their texts in the same way, and how each cell stands where it does not stand as the form sets it.
 */
export function asPrinted(table: Table, printed: FlowTable, profile: Profile): Table {
  const aligned = withAlignments(withGroups(table), printed, profile)
  const open = { ...aligned, columns: aligned.columns.map(({ width: _width, ...column }) => column) }
  const widths = printedWidths(open, printed, profile)
  if (widths === undefined) return aligned
  return {
    ...open,
    columns: open.columns.map((column, at) => (widths[at] === undefined ? column : { ...column, width: widths[at] })),
  }
}

/**
 * A row that names those below it reaches over the columns that have a title: rows with too many cells make the table wider, and cells that reach down leave it
 * less room. As many columns as make it stand where it stands.
 */
function withGroups(table: Table): Table {
  const groups = gridOf(table).rows.filter(({ group }) => group)
  const stands = groups.map(({ cells }) => widest(cells))
  for (const count of new Set([table.columns.length, ...stands.map((cell) => cell?.columnSpan ?? 0)])) {
    const rows = table.rows.map((row) => {
      const cell = row.group ? widest(row.cells) : undefined
      return cell === undefined ? row : { ...row, cells: [{ ...cell, columnSpan: count }] }
    })
    const made = { ...table, columns: table.columns.slice(0, count), rows }
    const placed = gridOf(made).rows.filter(({ group }) => group)
    const isSame = placed.every(({ cells: [cell] }, at) => {
      const wanted = stands[at]
      return cell?.column === wanted?.column && cell?.columnSpan === wanted?.columnSpan
    })
    if (isSame) return made
  }
  return table
}

function widest<T extends { readonly columnSpan: number }>(cells: readonly T[]): T | undefined {
  return cells.reduce<T | undefined>(
    (most, cell) => (most === undefined || cell.columnSpan > most.columnSpan ? cell : most),
    undefined,
  )
}

function withAlignments(table: Table, printed: FlowTable, profile: Profile): Table {
  const usual = {
    header: lookOf(profile, 'tableHeader').align,
    cell: lookOf(profile, 'tableCell').align,
    group: lookOf(profile, 'tableGroup').align,
  }
  const found = new Map(
    (printed.word?.rows ?? []).flatMap((row, r) => row.cells.map((cell) => [`${r}:${cell.column}`, alignOf(cell)] as const)),
  )
  const { header, rows } = gridOf(table)
  const at = (row: number, column: number) => found.get(`${row}:${column}`)
  const columns = table.columns.map(({ align: _align, ...column }, index): Column => {
    const own = rows.flatMap(({ group, cells }, r) =>
      group ? [] : cells.filter((cell) => cell.column === index).map(() => at(header.length + r, index) ?? usual.cell),
    )
    const most = mostOf(own)
    return most === undefined || most === usual.cell ? column : { ...column, align: names[most] }
  })
  const aligned = (all: readonly Row[], placed: typeof rows, from: number, kind: 'header' | 'cell'): readonly Row[] =>
    all.map((row, r) => ({
      ...row,
      cells: row.cells.map((cell, i): Cell => {
        const column = placed[r]?.cells[i]?.column ?? i
        const { align: _align, ...rest } = cell
        const known = at(from + r, column)
        const expected = row.group
          ? usual.group
          : kind === 'header'
            ? usual.header
            : (alignNamed(columns[column]?.align) ?? usual.cell)
        return known === undefined || known === expected ? rest : { ...rest, align: names[known] }
      }),
    }))
  return {
    ...table,
    columns,
    header: aligned(table.header, header, 0, 'header'),
    rows: aligned(table.rows, rows, header.length, 'cell'),
  }
}

function alignNamed(name: Alignment | undefined): Align | undefined {
  return (Object.keys(names) as Align[]).find((align) => names[align] === name)
}

/** How the first paragraph of a cell stands: all do alike. */
function alignOf({ blocks }: WordCell): Align | undefined {
  const [first] = blocks
  return first?.kind === 'paragraph' ? first.look.align : undefined
}

function mostOf(aligns: readonly Align[]): Align | undefined {
  const counts = new Map<Align, number>()
  for (const align of aligns) counts.set(align, (counts.get(align) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
