import { cellPadding, tableLayout } from '../../compose/column-widths.ts'
import type { Table } from '../../plan/table.ts'
import { gridOf } from '../../plan/table-grid.ts'
import type { Profile } from '../../profile/profile.ts'
import type { FlowTable } from '../flow.ts'

/** The fewest and roundest widths in percent with which the form makes the same columns; undefined where none do. */
export function printedWidths(table: Table, printed: FlowTable, profile: Profile): Widths | undefined {
  const wanted = printed.word?.columns.map((mm) => Math.round((mm / 25.4) * 1440)) ?? []
  const { page } = profile
  const width = (((printed.landscape === true ? page.height : page.width).v - page.left.v - page.right.v) / 25.4) * 72
  if (wanted.length < table.columns.length) return undefined
  const grid = gridOf(table)
  const makes = (widths: Widths): boolean => {
    const columns = table.columns.map((column, at) => (widths[at] === undefined ? column : { ...column, width: widths[at] }))
    const made = tableLayout({ ...table, columns }, { width, profile, grid }).widths
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
