import { isCapitals } from '../closing/closing-line.ts'
import { beginsWithOffice } from '../closing/office-words.ts'
import { personName } from '../closing/person-name.ts'
import { fixedWordsIn } from '../head/fixed-words.ts'
import { barRowsAt, paragraphRowsAt } from './bar-cells.ts'
import { firstWordOf } from './line-shapes.ts'
import { joinMapped, type Mapped, mapped, sliceMapped, trimMapped } from './mapped-text.ts'
import type { SourceLine } from './source-lines.ts'

/** A table of a text file: the lines it stands on and its cells, as far as the text shows them. */
export interface TextTable {
  /** Index of the first line, and of the line after the last. */
  readonly from: number
  readonly to: number
  readonly rows: readonly { readonly header: boolean; readonly cells: readonly Mapped[] }[]
  readonly aligns: readonly ('left' | 'center' | 'right' | undefined)[]
  /** Two columns parted by tabs only put things side by side, as the head and the signature are. */
  readonly bordered: boolean
}

const delimiter = /^\|?\s*:?-{1,200}:?\s*(?:\|\s*:?-{1,200}:?\s*){0,60}\|?$/
/** What parts columns: a tab, or in text copied from a page a wide gap. */
const gaps = { tabs: /\t+/g, blanks: / {3,}/g } as const
const ordinal = /^(?:s?tt|số tt|số thứ tự)\.?$/iu

/** The table that begins on the line `from`: rows between pipes, or two lines or more with as many columns parted by ` | ` or by tabs. */
export function tableAt(lines: readonly SourceLine[], from: number, isFree: (line: number) => boolean): TextTable | undefined {
  const first = lines[from]?.words.text ?? ''
  const bars = barRowsAt(lines, from, isFree) ?? paragraphRowsAt(lines, from, isFree)
  if (bars !== undefined)
    return {
      from,
      to: bars.to,
      rows: bars.rows.map((cells, i) => ({ header: i === 0, cells })),
      aligns: [],
      bordered: true,
    }
  const count = (line: number) => (isFree(line) ? columnsOf(lines[line]) : undefined)
  const own = count(from)
  if (own === undefined) return undefined
  let to = from + 1
  while (to < lines.length) {
    const next = count(to)
    const isLike = next !== undefined && next.by === own.by && (own.by === 'pipes' || next.columns === own.columns)
    if (
      !isLike &&
      !(
        isFree(to) &&
        (hasEmptyCells(lines[to], lines[from]) ||
          isShortRow(lines, { from, to, isFree }) ||
          alignedCells(lines[to], lines[from]) !== undefined)
      )
    )
      break
    to++
  }
  // Gaps between words are columns only under a heading of ordinals.
  if (own.by === 'blanks' && !ordinal.test(firstWordOf(first))) return undefined
  // A bar at its end shows that a line alone is a row.
  if (to === from + 1 && own.by === 'tabs' && own.columns === 2 && (standsInHead(lines[from]) || isOfTwoSigners(lines[from]))) {
    return {
      from,
      to,
      rows: [{ header: false, cells: cellsBetween(lines[from] as SourceLine, gaps.tabs) }],
      aligns: [],
      bordered: false,
    }
  }
  if (to === from + 1 && !(first.endsWith('|') && (own.by === 'pipes' || own.by === 'bars'))) return undefined
  const second = lines[from + 1]?.words.text ?? ''
  const dashes =
    own.by !== 'tabs' && own.by !== 'blanks' && to > from + 1 && delimiter.test(second) && second.includes('|')
      ? second
      : undefined
  const rows = lines.slice(from, to).flatMap((line, i) => {
    if (dashes !== undefined && i === 1) return []
    const cells =
      hasEmptyCells(line, lines[from]) || (own.by === 'tabs' && i > 0 && columnsOf(line)?.columns !== own.columns)
        ? cellsOfTabs(line)
        : own.by === 'tabs' || own.by === 'blanks'
          ? ((own.by === 'blanks' ? alignedCells(line, lines[from]) : undefined) ?? cellsBetween(line, gaps[own.by]))
          : withLastCells(cellsOfPipes(line.words), line, own.columns)
    return [{ header: i === 0 && (dashes !== undefined || ordinal.test(cells[0]?.text ?? '')), cells }]
  })
  const aligns =
    dashes === undefined
      ? []
      : dashes
          .replace(/^\||\|$/g, '')
          .split('|')
          .map((cell) => alignOf(cell.trim()))
  return { from, to, rows, aligns, bordered: own.by !== 'tabs' || own.columns > 2 }
}

/** One side is what the form prescribes in a head: the other stands beside it. */
function standsInHead(line: SourceLine | undefined): boolean {
  return (line === undefined ? [] : cellsBetween(line, gaps.tabs)).some(({ text }) =>
    fixedWordsIn(text).some(({ start, end }) => start === 0 && end === text.length),
  )
}

/** Two who sign side by side: their names, or their offices in capitals, with empty lines before the names. */
function isOfTwoSigners(line: SourceLine | undefined): boolean {
  const cells = line === undefined ? [] : cellsBetween(line, gaps.tabs)
  return (
    cells.length === 2 &&
    (cells.every(({ text }) => personName(text) === 'mixed') ||
      cells.every(({ text }) => isCapitals(text) && beginsWithOffice(text)))
  )
}

function columnsOf(
  line: SourceLine | undefined,
): { readonly by: 'pipes' | 'bars' | 'tabs' | 'blanks'; readonly columns: number } | undefined {
  const text = line?.words.text ?? ''
  if (line === undefined || text === '') return undefined
  if (text.startsWith('|') && text.length > 1) return { by: 'pipes', columns: 0 }
  if (text.includes(' | ') || (text.includes('|') && delimiter.test(text))) return { by: 'bars', columns: text.split('|').length }
  const columns = line.raw.includes('\t') ? line.raw.trim().split(/\t+/).length : 1
  // A label with a tab behind it is no column of its own.
  if (columns > 2 || (columns === 2 && !/^\S{1,6}\t/.test(line.raw.trim()))) return { by: 'tabs', columns }
  const wide = line.raw.trim().split(gaps.blanks).length
  return wide > 2 && (ordinal.test(firstWordOf(text)) || /^\d{1,3}\s/.test(text)) ? { by: 'blanks', columns: wide } : undefined
}

/** A row of a table whose first row parts its columns by one tab each, with as many tabs and nothing between some of them: `Cộng\t\t\t28.000.000`. */
function hasEmptyCells(line: SourceLine | undefined, first: SourceLine | undefined): boolean {
  if (line === undefined || first === undefined || !line.raw.includes('\t\t') || first.raw.trim().includes('\t\t')) return false
  const columns = first.raw.trim().split('\t').length
  return columns > 2 && line.words.text !== '' && line.raw.split('\t').length === columns
}

/** A row's own number or letter. */
const rowLabel = /^(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3}){0,3})$/u

/** Under a heading of ordinals a row of fewer cells: of a group (`I⇥TUYÊN TRUYỀN`) over a further row, or with nothing in its last ones. */
function isShortRow(
  lines: readonly SourceLine[],
  { from, to, isFree }: { readonly from: number; readonly to: number; readonly isFree: (line: number) => boolean },
): boolean {
  const head = lines[from]?.raw.trim().split('\t') ?? []
  const cells = lines[to]?.raw.trim().split('\t') ?? []
  if (!ordinal.test(head[0]?.trim() ?? '') || cells.length < 2 || cells.length >= head.length || head.includes('')) return false
  if (!rowLabel.test(cells[0]?.trim() ?? '')) return false
  if (cells.length > 2) return true
  const below = lines[to + 1]?.raw.trim().split('\t') ?? []
  return isFree(to + 1) && below.length > 2 && below.length <= head.length && rowLabel.test(below[0]?.trim() ?? '')
}

/** How far from the place of its heading a cell may begin, in signs. */
const mostShift = 2

/**
 * Of a table whose columns wide gaps part, under a heading of ordinals: a row with nothing in some of its columns, whose cells begin where the headings do. One
 * that has them all needs no places.
 */
function alignedCells(line: SourceLine | undefined, head: SourceLine | undefined): Mapped[] | undefined {
  if (line === undefined || head === undefined || !ordinal.test(firstWordOf(head.words.text)) || line.raw.includes('\t'))
    return undefined
  if (!/^\d{1,3} {2,}\S/.test(line.words.text)) return undefined
  const [columns, cells] = [cellsBetween(head, gaps.blanks), cellsBetween(line, gaps.blanks)]
  if (cells.length < 2 || cells.length >= columns.length) return undefined
  const placed = columns.map((column) => {
    const at = column.at(0) - head.start
    return cells.find((cell) => Math.abs(cell.at(0) - line.start - at) <= mostShift)
  })
  return placed.filter((cell) => cell !== undefined).length === cells.length
    ? placed.map((cell) => cell ?? mapped('', line.start + line.raw.length))
    : undefined
}

function cellsOfTabs({ raw, start }: SourceLine): Mapped[] {
  let from = 0
  return raw.split('\t').map((cell) => {
    const at = from
    from += cell.length + 1
    return trimMapped(mapped(cell, start + at))
  })
}

/** A row without outer bars may end with one before an empty cell: `I | Rà soát | | |`. */
function withLastCells(cells: Mapped[], { words }: SourceLine, columns: number): Mapped[] {
  const { text } = words
  return !text.startsWith('|') && text.endsWith('|') && cells.length === columns - 1
    ? [...cells, sliceMapped(words, text.length, text.length)]
    : cells
}

/** Outer pipes are none; `\|` is a pipe inside a cell. */
function cellsOfPipes(words: Mapped): Mapped[] {
  const { text } = words
  const cuts = text.startsWith('|') ? [0] : [-1]
  for (let i = cuts[0] === 0 ? 1 : 0; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '|') cuts.push(i)
  }
  if (cuts.length === 1 || cuts.at(-1) !== text.length - 1) cuts.push(text.length)
  return cuts.slice(0, -1).map((cut, i) => trimMapped(withoutPipeEscapes(sliceMapped(words, cut + 1, cuts[i + 1] as number))))
}

function withoutPipeEscapes(cell: Mapped): Mapped {
  if (!cell.text.includes('\\|')) return cell
  const parts: Mapped[] = []
  let from = 0
  for (let at = cell.text.indexOf('\\|'); at >= 0; at = cell.text.indexOf('\\|', from + 1)) {
    parts.push(sliceMapped(cell, from, at))
    from = at + 1
  }
  return joinMapped([...parts, sliceMapped(cell, from, cell.text.length)])
}

function cellsBetween({ raw, start }: SourceLine, gap: RegExp): Mapped[] {
  const cells: Mapped[] = []
  let from = 0
  for (const { 0: blanks, index } of [...raw.matchAll(gap), { 0: '', index: raw.length }]) {
    if (index > from) cells.push(trimMapped(mapped(raw.slice(from, index), start + from)))
    from = index + blanks.length
  }
  return cells.filter(({ text }, i) => text !== '' || (i > 0 && i < cells.length - 1))
}

function alignOf(dashes: string): 'left' | 'center' | 'right' | undefined {
  if (dashes.endsWith(':')) return dashes.startsWith(':') ? 'center' : 'right'
  return dashes.startsWith(':') ? 'left' : undefined
}
