import { beginsWithLabel, endsSentence } from './line-shapes.ts'
import { blankAfter, breakAfter, joinMapped, type Mapped, mapped, sliceMapped, trimMapped } from './mapped-text.ts'
import type { SourceLine } from './source-lines.ts'

/** A cell of a table whose cells are parted by lines that hold nothing but a bar. */
interface BarCell {
  readonly lines: readonly Mapped[]
  /** Index of the line after its bar. */
  readonly to: number
}

export interface BarRows {
  readonly to: number
  readonly rows: readonly (readonly Mapped[])[]
}

const mostColumns = 14
const mostCells = 2000
const ordinalHead = /^s?tt\.?$/iu
/** What a column of times is headed, and what stands in it. */
const timeHead = /^(?:thời gian|thời điểm|ngày(?:, ?tháng(?:, ?năm)?)?|ngày giờ|tháng|thứ|buổi|tuần)$/iu
const timeCell =
  /^(?:từ |trước |sau |đến |đầu |giữa |cuối )?(?:\d{1,2}\s?(?:[hg:]|giờ)|\d{1,2}\s?[/.-]\s?\d{1,2}|(?:ngày|thứ|tháng|tuần|quý|năm|sáng|chiều|tối|chủ nhật|buổi)(?!\p{L}))/iu
const firstNumber = /^(?:0?1|I|A)[.)]?$/
/** What stands in the column of ordinals: a number, a numeral, a letter, nothing. */
const ordinal = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXLC]{1,6}|[A-ZĐa-zđ])?[.)]?$/

export function isBar(line: SourceLine | undefined): boolean {
  return line?.words.text === '|'
}

/** A bar that ends a line ends the cell, where it is the only one. */
function isBarred({ text }: Mapped): boolean {
  return text.length > 1 && text.indexOf('|') === text.length - 1
}

/**
 * The rows of a table that a web page lost its lines of: each cell stands on lines of its own, and a bar alone on a line, or at the end of the last, ends it;
 * where a row ends is told by the first column, of ordinals (`TT`, `STT`) or of times.
 */
export function barRowsAt(lines: readonly SourceLine[], from: number, isFree: (line: number) => boolean): BarRows | undefined {
  const line = lines[from]?.words
  if (line === undefined || !(isBarred(line) || isBar(lines[from + 1]))) return undefined
  const head = isBarred(line) ? withoutBar(line).text : line.text
  if (timeHead.test(head)) return rowsOfTimes(lines, from, isFree)
  return ordinalHead.test(head) ? rowsOfOrdinals(lines, from, isFree) : undefined
}

function rowsOfOrdinals(lines: readonly SourceLine[], from: number, isFree: (line: number) => boolean): BarRows | undefined {
  const header: BarCell[] = []
  let next = cellAt(lines, from, isFree)
  while (next !== undefined && header.length <= mostColumns && !(header.length > 1 && firstNumber.test(textOf(next)))) {
    header.push(next)
    next = cellAt(lines, next.to, isFree)
  }
  const columns = header.length
  if (next === undefined || columns < 2 || columns > mostColumns) return undefined
  const rows: (readonly BarCell[])[] = [header]
  let to = header.at(-1)?.to ?? from
  for (let row = rowAt(lines, to, columns, isFree); row !== undefined; row = rowAt(lines, to, columns, isFree)) {
    rows.push(row)
    to = row.at(-1)?.to ?? to
  }
  return rows.length < 2 ? undefined : { to, rows: rows.map((row) => row.map(wordsOf)) }
}

/** Under a heading of times each row begins with one: the first of them tells how many columns there are. Two rows at least, else it may be anything. */
function rowsOfTimes(lines: readonly SourceLine[], from: number, isFree: (line: number) => boolean): BarRows | undefined {
  const cells: BarCell[] = []
  let columns = 0
  for (let at = from; cells.length < mostCells; ) {
    const cell = cellAt(lines, at, isFree)
    if (cell === undefined) break
    const isTime = cells.length > 0 && timeCell.test(textOf(cell))
    if (columns === 0 && isTime) columns = cells.length
    if (columns === 0 ? cells.length >= mostColumns : cells.length % columns === 0 && !isTime) break
    cells.push(cell)
    at = cell.to
  }
  const rows = columns < 2 ? 0 : Math.floor(cells.length / columns)
  const last = cells[rows * columns - 1]
  if (rows < 3 || last === undefined) return undefined
  return {
    to: last.to,
    rows: Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns).map(wordsOf)),
  }
}

/**
 * The rows of a table whose cells a web page left as paragraphs, one under another: under the heading of the ordinals each row begins with its number, and
 * all rows are as long as the first. Two rows at least, else it may be anything.
 */
export function paragraphRowsAt(
  lines: readonly SourceLine[],
  from: number,
  isFree: (line: number) => boolean,
): BarRows | undefined {
  if (!/^s?tt\.?$/iu.test(lines[from]?.words.text ?? '')) return undefined
  const cells: { readonly words: Mapped; readonly line: number }[] = []
  let columns = -1
  for (let i = from; i < lines.length && (columns > 0 || cells.length <= mostColumns); i++) {
    const words = lines[i]?.words
    if (!isFree(i) || words?.text.includes('|') || cells.length >= mostCells) break
    if (words === undefined || words.text === '') continue
    if (columns < 0 && words.text === '1') columns = cells.length
    cells.push({ words, line: i })
  }
  if (columns < 3) return undefined
  let rows = 1
  while (cells[rows * columns]?.words.text === String(rows) && cells.length >= (rows + 1) * columns) rows++
  const last = cells[rows * columns - 1]
  if (rows < 3 || last === undefined) return undefined
  const texts = cells.map(({ words }) => words)
  return { to: last.line + 1, rows: Array.from({ length: rows }, (_, row) => texts.slice(row * columns, (row + 1) * columns)) }
}

function rowAt(
  lines: readonly SourceLine[],
  from: number,
  columns: number,
  isFree: (line: number) => boolean,
): readonly BarCell[] | undefined {
  const row: BarCell[] = []
  for (let at = from; row.length < columns; ) {
    const cell = cellAt(lines, at, isFree)
    if (cell === undefined || (row.length === 0 && !ordinal.test(textOf(cell)))) return undefined
    row.push(cell)
    at = cell.to
  }
  return row
}

/** The lines up to the next bar; a cell is no longer than a page. */
function cellAt(lines: readonly SourceLine[], from: number, isFree: (line: number) => boolean): BarCell | undefined {
  const most = 60
  const own: Mapped[] = []
  for (let i = from; i < lines.length && i < from + most; i++) {
    const line = lines[i]
    if (isBar(line)) return { lines: own, to: i + 1 }
    if (line === undefined || !isFree(i) || line.words.text === '') continue
    if (isBarred(line.words)) return { lines: [...own, withoutBar(line.words)], to: i + 1 }
    own.push(line.words)
  }
  return undefined
}

function withoutBar(words: Mapped): Mapped {
  return trimMapped(sliceMapped(words, 0, words.text.length - 1))
}

function textOf({ lines }: BarCell): string {
  return lines.map(({ text }) => text).join(' ')
}

function wordsOf({ lines }: BarCell): Mapped {
  if (lines.length === 0) return mapped('', 0)
  return joinMapped(
    lines.flatMap((line, i) => {
      const before = lines[i - 1]
      if (before === undefined) return [line]
      return [beginsWithLabel(line.text) || endsSentence(before.text) ? breakAfter(before) : blankAfter(before), line]
    }),
  )
}
