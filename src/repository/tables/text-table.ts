import type { Colours } from '../../report/report.ts'
import { visibleText } from '../../report/visible-text.ts'
import { shownValue, type Table } from './table.ts'
import { textWidth, wrapText } from './wrap-text.ts'

export interface TextTableOptions {
  /** Columns of the terminal; absent where none reads it: each row is then one line. */
  readonly columns?: number
  readonly colours: Pick<Colours, 'strong' | 'faint'>
}

const gap = 2
const narrowest = 8

/** Tables for people, each under its name with the number of its rows; an empty one is left out. */
export function textTable(tables: readonly Table[], options: TextTableOptions): string {
  const full = tables.filter(({ rows }) => rows.length > 0)
  return full
    .map((table) => `${options.colours.strong(`${table.name} (${table.rows.length})`)}\n\n${gridOf(table, options)}`)
    .join('\n')
}

function gridOf({ columns, rows }: Table, { columns: room, colours }: TextTableOptions): string {
  const texts = rows.map((row) => columns.map((_, at) => cellText(shownValue(row[at]), room)))
  const all = [columns.map(({ heading }) => heading), ...texts]
  const widths = fitted(
    columns.map((_, at) => all.reduce((widest, row) => Math.max(widest, widestLine(row[at] ?? '')), 1)),
    room,
  )
  const wrapped = all.map((row) => row.map((text, at) => wrapText(text, widths[at] ?? 1)))
  const heights = wrapped.map((row) => Math.max(...row.map((lines) => lines.length)))
  const isAiry = heights.slice(1).some((height) => height > 1)
  const lines = wrapped.flatMap((row, at) => {
    const printed = Array.from({ length: heights[at] ?? 1 }, (_, line) => {
      const cells = row.map((lines, column) => padded(lines[line] ?? '', widths[column] ?? 1, columns[column]?.kind === 'number'))
      return cells.join(' '.repeat(gap)).trimEnd()
    })
    if (at > 0) return isAiry && at > 1 ? ['', ...printed] : printed
    const rule = widths.map((width) => '─'.repeat(width)).join(' '.repeat(gap))
    return [...printed.map((line) => colours.strong(line)), colours.faint(rule)]
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** On a terminal the lines of a cell stay lines; else a row is one line, for what reads lines. */
function cellText(text: string, room: number | undefined): string {
  const lines = text.split('\n').map(visibleText)
  return lines.join(room === undefined ? ' ' : '\n')
}

/** Columns that need less than an equal share keep what they need; the others share the rest. */
function fitted(natural: readonly number[], room = Number.POSITIVE_INFINITY): readonly number[] {
  const free = room - gap * (natural.length - 1)
  if (natural.reduce((sum, width) => sum + width, 0) <= free) return natural
  const widths = natural.map((width) => width)
  const order = natural.map((_, at) => at).sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0))
  let left = free
  order.forEach((at, done) => {
    const share = Math.max(narrowest, Math.floor(left / (order.length - done)))
    widths[at] = Math.min(natural[at] ?? 0, share)
    left -= widths[at] ?? 0
  })
  return widths
}

function padded(text: string, width: number, isNumber: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)))
  return isNumber ? blanks + text : text + blanks
}

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map(textWidth))
}
