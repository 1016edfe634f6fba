import { columnWidths } from '../../compose/column-widths.ts'
import { lookOf } from '../../compose/component-look.ts'
import type { Alignment, Cell, Column, Row, Table } from '../../plan/table.ts'
import { gridOf } from '../../plan/table-grid.ts'
import type { Align, Profile } from '../../profile/profile.ts'
import type { WordCell } from '../../word/word-document.ts'
import type { FlowTable } from '../flow.ts'

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
  const widths = widthsOf(open, printed, profile)
  if (widths === undefined) return aligned
  return {
    ...open,
    columns: open.columns.map((column, at) => (widths[at] === undefined ? column : { ...column, width: widths[at] })),
  }
}

/** A row that names those below it reaches over the columns that have a title, though rows with too many cells make the table wider. */
function withGroups(table: Table): Table {
  const span = table.rows.find(({ group }) => group)?.cells[0]?.columnSpan ?? table.columns.length
  if (span >= table.columns.length) return table
  const rows = table.rows.map((row) => (row.group ? { ...row, cells: row.cells.slice(0, 1) } : row))
  return { ...table, columns: table.columns.slice(0, span), rows }
}

/** The fewest and roundest widths in percent with which the form makes the same columns; undefined where none do. */
function widthsOf(table: Table, printed: FlowTable, profile: Profile): readonly (number | undefined)[] | undefined {
  const wanted = printed.word?.columns.map((mm) => Math.round((mm / 25.4) * 1440)) ?? []
  const { page } = profile
  const width = (((printed.landscape === true ? page.height : page.width).v - page.left.v - page.right.v) / 25.4) * 72
  if (wanted.length < table.columns.length) return undefined
  const grid = gridOf(table)
  const makes = (widths: readonly (number | undefined)[]): boolean => {
    const columns = table.columns.map((column, at) => (widths[at] === undefined ? column : { ...column, width: widths[at] }))
    const made = columnWidths({ ...table, columns }, { width, profile, grid })
    return made.length === wanted.length && made.every((pt, at) => Math.round(pt * 20) === wanted[at])
  }
  // Rounded to twips the columns may miss the table's width by one or two.
  const left = (width * 20 - wanted.reduce((sum, twips) => sum + twips, 0)) / wanted.length
  const shares = wanted.slice(0, table.columns.length).map((twips) => ((twips + left) / 20 / width) * 100)
  for (const widths of candidates(shares)) if (makes(widths)) return widths
  return undefined
}

/** None, the columns that are a whole or half percent wide (some or all of them), then all with more and more decimals. */
function* candidates(shares: readonly number[]): Generator<readonly (number | undefined)[]> {
  const none = shares.map(() => undefined)
  yield none
  const round = shares.map((share) => {
    const half = Math.round(share * 2) / 2
    return half > 0 && Math.abs(share - half) < 0.03 ? half : undefined
  })
  const at = round.flatMap((share, index) => (share === undefined ? [] : [index])).slice(0, 6)
  const sets = Array.from({ length: 2 ** at.length - 1 }, (_, bits) => at.filter((_, bit) => ((bits + 1) >> bit) % 2 === 1))
  for (const set of sets.sort((a, b) => b.length - a.length))
    yield none.map((_, index) => (set.includes(index) ? round[index] : undefined))
  for (const decimals of [0, 1, 2, 3, 4, 5])
    yield shares.map((share) => Math.max(Number(share.toFixed(decimals)), 10 ** -decimals))
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
