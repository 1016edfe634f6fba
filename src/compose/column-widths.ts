import { plainText } from '../plan/prose.ts'
import type { Table } from '../plan/table.ts'
import { type Grid, type GridRow, gridOf } from '../plan/table-grid.ts'
import type { Profile } from '../profile/profile.ts'
import { type TextFont, textWidth } from '../typeface/text-width.ts'
import { lookOf } from './component-look.ts'

/** Blank between a cell's border and its text, pt. */
export const cellPadding = 4

/**
 * Widths in pt of a table's columns, together `width`: those that the author gave in percent, the rest shared out by
 * what their texts need, none narrower than its longest word where that is possible.
 */
export function columnWidths(
  table: Table,
  { width, profile, grid = gridOf(table) }: { readonly width: number; readonly profile: Profile; readonly grid?: Grid },
): readonly number[] {
  const wants: Want[] = Array.from({ length: grid.columns }, () => ({ longestWord: 0, whole: 0 }))
  raiseWants(wants, grid.header, lookOf(profile, 'tableHeader'))
  raiseWants(wants, grid.rows, lookOf(profile, 'tableCell'))
  const columns = wants.map((want, column) => {
    const least = want.longestWord + 2 * cellPadding + 1
    const whole = want.whole + 2 * cellPadding + 1
    return { given: table.columns[column]?.width, least, whole: Math.max(least, Math.min(whole, width / 2)) }
  })
  const given = columns.reduce((sum, column) => sum + ((column.given ?? 0) / 100) * width, 0)
  const open = columns.filter((column) => column.given === undefined)
  const free = Math.max(open.length * 2 * cellPadding, width - given)
  const least = open.reduce((sum, column) => sum + column.least, 0)
  const spare = open.reduce((sum, column) => sum + column.whole - column.least, 0)
  const raw = columns.map((column) => {
    if (column.given !== undefined) return (column.given / 100) * width
    if (least >= free || spare === 0) return (column.least / Math.max(least, 1)) * free
    return column.least + ((column.whole - column.least) / spare) * (free - least)
  })
  const sum = raw.reduce((total, each) => total + each, 0)
  return raw.map((each) => (each / sum) * width)
}

/** What the cells that stand in one column alone want: the width of their longest word and of their longest paragraph, pt. */
interface Want {
  longestWord: number
  whole: number
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
