import { plainText } from '../plan/prose.ts'
import type { Table } from '../plan/table.ts'
import { type Grid, type GridRow, gridOf } from '../plan/table-grid.ts'
import type { Profile } from '../profile/profile.ts'
import { type TextFont, textWidth } from '../typeface/text-width.ts'
import { lookOf } from './component-look.ts'

/** Blank between a cell's border and its text, pt. */
export const cellPadding = 4

export interface TableLayout {
  /** In pt, together the width of the table. */
  readonly widths: readonly number[]
  /** In pt, where the form's own would break words: no instrument says how large the words of a table are. */
  readonly size?: number
}

interface Setting {
  readonly width: number
  readonly profile: Profile
  readonly grid?: Grid
}

/** A word that is longer than this share of the table (an address on the web) may break. */
const longest = 1 / 4
/** Widths come back from a Word file rounded to twips, pt. */
const rounding = 0.1

/**
 * How a table of `width` pt is laid out: columns as wide as the author says in percent, the rest shared out by what their texts need, and none so narrow
 * that a word or a sum breaks: it takes from those that have room. Where no column has any left, the words are set smaller.
 */
export function tableLayout(table: Table, { width, profile, grid = gridOf(table) }: Setting): TableLayout {
  const wants = wantsOf(grid, profile)
  const usual = lookOf(profile, 'tableCell').size
  const smallest = profile.components.tableCell?.smallestSize?.v ?? usual
  for (let size = usual; size >= smallest; size--) {
    const columns = columnsOf(wants, table, { width, scale: size / usual })
    if (sumOf(columns.map(({ least }) => least)) > width + columns.length * rounding) continue
    return { widths: raised(shared(columns, width), columns, width), ...(size === usual ? {} : { size }) }
  }
  const least = columnsOf(wants, table, { width, scale: smallest / usual }).map((column) => column.least)
  return { widths: levelled(least, width), ...(smallest === usual ? {} : { size: smallest }) }
}

/** Too much for a table: short words stay whole, the widest columns are all made as wide. */
function levelled(wants: readonly number[], width: number): readonly number[] {
  const sorted = [...wants].sort((a, b) => a - b)
  let left = width
  let level = width
  for (const [at, want] of sorted.entries()) {
    level = left / (sorted.length - at)
    if (want > level) break
    left -= want
  }
  return wants.map((want) => Math.min(want, level))
}

interface Column {
  readonly given: number | undefined
  /** In which its longest word has room. */
  readonly least: number
  /** In which its longest paragraph has room, up to half of the table. */
  readonly whole: number
}

function columnsOf(wants: readonly Want[], table: Table, { width, scale }: { width: number; scale: number }): readonly Column[] {
  const around = 2 * cellPadding + 1
  return wants.map((want, column) => {
    const least = Math.min(want.longestWord * scale, width * longest) + around
    const whole = want.whole * scale + around
    return { given: table.columns[column]?.width, least, whole: Math.max(least, Math.min(whole, width / 2)) }
  })
}

/** What is given in percent, and the rest by what it needs. */
function shared(columns: readonly Column[], width: number): readonly number[] {
  const given = sumOf(columns.map((column) => ((column.given ?? 0) / 100) * width))
  const open = columns.filter((column) => column.given === undefined)
  const free = Math.max(open.length * 2 * cellPadding, width - given)
  const least = sumOf(open.map((column) => column.least))
  const spare = sumOf(open.map((column) => column.whole - column.least))
  const whole = sumOf(open.map((column) => column.whole))
  const squares = sumOf(open.map((column) => column.whole ** 2))
  const raw = columns.map((column) => {
    if (column.given !== undefined) return (column.given / 100) * width
    // Where every text has room on one line the rest goes to the wider ones: the column of ordinals stays narrow.
    if (whole < free && given === 0) return column.whole + (column.whole ** 2 / squares) * (free - whole)
    if (least >= free || spare === 0) return (column.least / Math.max(least, 1)) * free
    return column.least + ((column.whole - column.least) / spare) * (free - least)
  })
  const sum = sumOf(raw)
  return raw.map((each) => (each / sum) * width)
}

/** Columns too narrow for a word get what it needs from those that have more than they need, from each by what it has. */
function raised(widths: readonly number[], columns: readonly Column[], width: number): readonly number[] {
  const isNarrow = widths.map((each, at) => each < (columns[at]?.least ?? 0) - rounding)
  if (!isNarrow.includes(true)) return widths
  const kept = widths.map((each, at) => (isNarrow[at] ? (columns[at]?.least ?? each) : each))
  const room = kept.map((each, at) => Math.max(0, each - (columns[at]?.least ?? each)))
  const missing = sumOf(kept) - width
  const share = missing / Math.max(sumOf(room), missing)
  return kept.map((each, at) => each - (room[at] ?? 0) * share)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}

/** What the cells that stand in one column alone want: the width of their longest word and of their longest paragraph, pt. */
interface Want {
  longestWord: number
  whole: number
}

function wantsOf(grid: Grid, profile: Profile): readonly Want[] {
  const wants: Want[] = Array.from({ length: grid.columns }, () => ({ longestWord: 0, whole: 0 }))
  raiseWants(wants, grid.header, lookOf(profile, 'tableHeader'))
  raiseWants(wants, grid.rows, lookOf(profile, 'tableCell'))
  return wants
}

/** Each cell is seen once, however many rows and columns there are. */
function raiseWants(wants: readonly Want[], rows: readonly GridRow[], font: TextFont): void {
  for (const { cell, column, columnSpan } of rows.flatMap(({ cells }) => cells)) {
    const want = wants[column]
    if (want === undefined || columnSpan !== 1) continue
    for (const inlines of cell.paragraphs) {
      const text = plainText(inlines)
      for (const word of text.split(/\s+/)) want.longestWord = Math.max(want.longestWord, textWidth(word, font))
      want.whole = Math.max(want.whole, textWidth(text, font))
    }
  }
}
