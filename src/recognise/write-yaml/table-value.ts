import { type Inline, type ProseBlock, plainText } from '../../plan/prose.ts'
import type { Cell, Column, Row, Table } from '../../plan/table.ts'
import { gridOf } from '../../plan/table-grid.ts'
import { inlineMarkdown } from './inline-markdown.ts'
import { writeProse } from './write-prose.ts'
import { entry, word, type YamlEntry, type YamlMap, type YamlValue } from './yaml-value.ts'

/** A table as `bang`: its last header row is the columns' titles where every title can stand over a column of its own. */
export function tableValue(table: Table): YamlMap {
  const columns = table.columns.length > 0 ? table.columns : Array.from({ length: gridOf(table).columns }, (): Column => ({}))
  const titles = titlesOf(table, columns.length)
  const upper = titles === undefined ? table.header : table.header.slice(0, -1)
  const caption = table.caption === undefined ? '' : inlineMarkdown(table.caption, 'start')
  return {
    kind: 'map',
    place: table.place,
    entries: [
      ...entry('ten', caption === '' ? undefined : { kind: 'text', text: caption, place: table.place }),
      ...entry('dau_bang', upper.length === 0 ? undefined : rowsValue(upper, columns.length)),
      { key: 'cot', value: { kind: 'list', compact: true, items: columns.map((column, i) => columnValue(column, titles?.[i])) } },
      { key: 'hang', value: rowsValue(table.rows, columns.length) },
    ],
  }
}

/**
 * The cell over each column where the last header row is written as the columns' titles: as it is read (src/plan/read-table.ts), a column without a
 * title has an empty cell unless one from above reaches down to it. Undefined where the row has to be written as a row.
 */
function titlesOf({ header }: Table, columns: number): readonly (Cell | undefined)[] | undefined {
  const last = header.at(-1)
  if (last === undefined || last.group || !last.cells.every(isTitle) || last.cells.every(isEmpty)) return undefined
  const covered = coveredBy(header.slice(0, -1), columns)
  const further = last.cells.length - (columns - covered.size)
  if (further < 0 || further > covered.size) return undefined
  // Cells beyond the free columns stand, as they were read, over columns that a cell from above covers.
  let spare = further
  const titles: (Cell | undefined)[] = []
  let next = 0
  for (let column = 0; column < columns; column++) {
    const takes = !covered.has(column) || (spare > 0 && spare-- > 0)
    titles.push(takes ? last.cells[next++] : undefined)
  }
  return titles.every((cell, column) => cell === undefined || !covered.has(column) || !isEmpty(cell)) ? titles : undefined
}

function isTitle({ paragraphs, columnSpan, rowSpan, align }: Cell): boolean {
  const hasNote = paragraphs.flat().some(({ kind }) => kind === 'footnote')
  return paragraphs.length === 1 && !hasNote && columnSpan === 1 && rowSpan === 1 && align === undefined
}

function isEmpty({ paragraphs }: Cell): boolean {
  return paragraphs.every((inlines) => inlineMarkdown(inlines, 'start') === '')
}

/** The columns of the row of titles to which a cell of the rows above it reaches down. */
function coveredBy(upper: readonly Row[], columns: number): ReadonlySet<number> {
  const own: Cell[] = Array.from({ length: columns }, () => ({
    paragraphs: [[]],
    columnSpan: 1,
    rowSpan: 1,
    place: upperPlace(upper),
  }))
  const { header } = gridOf({ header: [...upper, { group: false, cells: own }], rows: [], columns: [] })
  const covered = new Set<number>()
  header.slice(0, -1).forEach(({ cells }, row) => {
    for (const { column, columnSpan, rowSpan } of cells) {
      const isAbove = row + rowSpan > upper.length
      for (let i = column; isAbove && i < Math.min(column + columnSpan, columns); i++) covered.add(i)
    }
  })
  return covered
}

const nowhere = { line: 1, column: 1, offset: 0 }

function upperPlace(upper: readonly Row[]): Cell['place'] {
  return upper[0]?.cells[0]?.place ?? { file: '', path: '', range: { start: nowhere, end: nowhere } }
}

function columnValue({ width, align, role }: Column, title: Cell | undefined): YamlValue {
  const text = title === undefined ? '' : inlineMarkdown(title.paragraphs[0] ?? [], 'start')
  const place = title?.place
  if (width === undefined && align === undefined && role === undefined) return { kind: 'text', text, place }
  return {
    kind: 'map',
    compact: true,
    place,
    entries: [
      ...entry('tieu_de', text === '' ? undefined : { kind: 'text', text, place }),
      ...entry('rong', width === undefined ? undefined : word(String(width))),
      ...entry('can', align && word(align)),
      ...entry('vai_tro', role === undefined ? undefined : { kind: 'text', text: role }),
    ],
  }
}

function rowsValue(rows: readonly Row[], columns: number): YamlValue {
  return { kind: 'list', items: rows.map((row) => rowValue(row, columns)) }
}

function rowValue({ group, cells }: Row, columns: number): YamlValue {
  const [first] = cells
  const place = first?.place
  if (!group) return { kind: 'list', compact: true, place, items: cells.map(cellValue) }
  if (first !== undefined && isGroupName(first, cells.length, columns)) {
    const text = inlineMarkdown(first.paragraphs[0] ?? [], 'start')
    return { kind: 'map', place, entries: [{ key: 'nhom', value: { kind: 'text', text, place } }] }
  }
  // `nhom` is one line over all columns; another row that groups those below it is at least as bold as it is printed.
  const bold = (inline: Inline): Inline => (inline.kind === 'text' ? { ...inline, bold: true } : inline)
  const emboldened = cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((inlines) => inlines.map(bold)) }))
  return { kind: 'list', compact: true, place, items: emboldened.map(cellValue) }
}

function isGroupName(cell: Cell, cells: number, columns: number): boolean {
  const { paragraphs, columnSpan, rowSpan, align } = cell
  const isWhole = cells === 1 && columnSpan >= columns && rowSpan === 1 && align === undefined
  return isWhole && paragraphs.length === 1 && !isEmpty(cell) && !paragraphs.flat().some(({ kind }) => kind === 'footnote')
}

function cellValue(cell: Cell): YamlValue {
  const { columnSpan, rowSpan, align, place } = cell
  const words = wordsValue(cell)
  const more: readonly YamlEntry[] = [
    ...entry('gop_cot', columnSpan === 1 ? undefined : word(String(columnSpan))),
    ...entry('gop_hang', rowSpan === 1 ? undefined : word(String(rowSpan))),
    ...entry('can', align && word(align)),
  ]
  return more.length === 0 ? words : { kind: 'map', compact: true, place, entries: [{ key: 'o', value: words }, ...more] }
}

/** The words of a cell: on one line, or as prose where they are several paragraphs or have notes. */
function wordsValue({ paragraphs, place }: Cell): YamlValue {
  const blocks = cellBlocks(paragraphs, place)
  const text = writeProse(blocks, Number.POSITIVE_INFINITY)
  return text.includes('\n')
    ? { kind: 'prose', place, write: (width) => writeProse(blocks, width) }
    : { kind: 'text', text, place }
}

const bullet = /^([-+]) \S/

/** Paragraphs of a cell that begin with a dash were bullets, and are written so: a cell keeps the dash as text when it is read. */
function cellBlocks(paragraphs: Cell['paragraphs'], place: Cell['place']): readonly ProseBlock[] {
  let level = 0
  return paragraphs.map((inlines): ProseBlock => {
    const [first, ...rest] = inlines
    const marker = first?.kind === 'text' && !first.bold && !first.italic ? bullet.exec(plainText(inlines))?.[1] : undefined
    if (first?.kind !== 'text' || marker === undefined || first.text.length < 2) {
      level = 0
      return { kind: 'paragraph', inlines, place, level: 0 }
    }
    const own = marker === '+' ? level : 0
    if (marker === '-') level = 1
    return { kind: 'bullet', marker, level: own, inlines: [{ ...first, text: first.text.slice(2) }, ...rest], place }
  })
}
