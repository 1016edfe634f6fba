import { cellPadding, columnWidths } from '../../compose/column-widths.ts'
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

/** The fewest and roundest widths in percent with which the form makes the same columns; undefined where none do. */
function widthsOf(table: Table, printed: FlowTable, profile: Profile): Widths | undefined {
  const wanted = printed.word?.columns.map((mm) => Math.round((mm / 25.4) * 1440)) ?? []
  const { page } = profile
  const width = (((printed.landscape === true ? page.height : page.width).v - page.left.v - page.right.v) / 25.4) * 72
  if (wanted.length < table.columns.length) return undefined
  const grid = gridOf(table)
  const makes = (widths: Widths): boolean => {
    const columns = table.columns.map((column, at) => (widths[at] === undefined ? column : { ...column, width: widths[at] }))
    const made = columnWidths({ ...table, columns }, { width, profile, grid })
    return made.length === wanted.length && made.every((pt, at) => Math.round(pt * 20) === wanted[at])
  }
  // Rounded to twips the columns may miss the table's width by one or two.
  const left = (width * 20 - wanted.reduce((sum, twips) => sum + twips, 0)) / wanted.length
  const shares = wanted.map((twips) => ((twips + left) / 20 / width) * 100)
  for (const widths of candidates(shares, { given: table.columns.length, least: ((2 * cellPadding) / width) * 100 }))
    if (makes(widths)) return widths
  return undefined
}

interface Shares {
  /** How many columns may have a width of their own. */
  readonly given: number
  /** What a column without one keeps of the table, in percent, however much the others ask for. */
  readonly least: number
}

type Widths = readonly (number | undefined)[]

/** None, some columns or all in whole and half percent, then with more and more decimals. */
function* candidates(shares: readonly number[], setting: Shares): Generator<Widths> {
  yield shares.map(() => undefined)
  const all = Array.from({ length: setting.given }, (_, at) => at)
  const few = all.slice(0, 7)
  const some = Array.from({ length: 2 ** few.length - 1 }, (_, bits) => few.filter((at) => ((bits + 1) >> at) % 2 === 1))
  const sets = [...(few.length < all.length ? [all] : []), ...some.sort((a, b) => b.length - a.length)]
  for (const set of sets) for (const scale of scalesOf(set, shares, setting)) yield* rounded(set, shares, scale)
  for (const set of sets)
    for (const scale of scalesOf(set, shares, setting))
      for (const decimals of [1, 2, 3, 4, 5]) {
        const wide = set.map((at) => Math.max(Number(((shares[at] as number) * scale).toFixed(decimals)), 10 ** -decimals))
        if (wide.every((each) => each <= 100)) yield spread(set, wide, shares)
      }
}

/** All in whole and half percent, as those that the widest may have round about its share. */
function* rounded(set: readonly number[], shares: readonly number[], scale: number): Generator<Widths> {
  const wide = set.map((at) => (shares[at] as number) * scale)
  const most = Math.max(...wide)
  const play = scale === 1 ? 0 : most * 0.02
  for (let halves = Math.ceil((most - play) * 2 - 0.1); halves <= (most + play) * 2 + 0.1; halves++) {
    const found = wide.map((each) => {
      const exact = (each * halves) / 2 / most
      const half = Math.round(exact * 2) / 2
      return half > 0 && half <= 100 && Math.abs(exact - half) < 0.03 * scale ? half : undefined
    })
    if (!found.includes(undefined)) yield spread(set, found, shares)
  }
}

/** Widths that ask for more than there is are made smaller together with what the other columns keep. */
function scalesOf(set: readonly number[], shares: readonly number[], { least }: Shares): readonly number[] {
  const open = shares.filter((_, at) => !set.includes(at))
  const kept = open.reduce((sum, share) => sum + share, 0)
  return kept > 0 && kept < open.length * least ? [1, (open.length * least) / kept] : [1]
}

function spread(set: readonly number[], widths: Widths, shares: readonly number[]): Widths {
  return shares.map((_, at) => (set.includes(at) ? widths[set.indexOf(at)] : undefined))
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
