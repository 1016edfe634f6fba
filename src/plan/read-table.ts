import { parseProse } from './parse-prose.ts'
import type { Place, Text } from './plan.ts'
import type { Inline, ProseBlock } from './prose.ts'
import type { Fields } from './read-fields.ts'
import type { Alignment, Cell, Column, Row, Table } from './table.ts'
import { gridOf } from './table-grid.ts'

/** A `bang`: its columns give widths, alignment and the last header row, its rows the rest. */
export function readTable(fields: Fields): Table {
  const columns = fields.items('cot')
  const upper = fields.items('dau_bang').map((row) => readRow(row, columns.length))
  const titles = columns.map((column) => column.ownText() ?? column.text('tieu_de'))
  const caption = fields.text('ten')
  return {
    place: fields.place,
    columns: columns.map(readColumn),
    header: titles.some((title) => title !== undefined) ? [...upper, titleRow(columns, titles, upper)] : upper,
    rows: fields.items('hang').map((row) => readRow(row, columns.length)),
    ...(caption === undefined
      ? {}
      : { caption: parseProse(caption.value, caption.place, fields.context.report).blocks.flatMap(inlinesOfBlock)[0] ?? [] }),
  }
}

/** The row of column titles under `dau_bang`: a column without a title that a cell above reaches down to has no cell of its own. */
function titleRow(columns: readonly Fields[], titles: readonly (Text | undefined)[], upper: readonly Row[]): Row {
  const own = columns.map((column, i) => textCell(titles[i] ?? { value: '', place: column.place }, column))
  const covered = new Set<number>()
  const { header } = gridOf({ header: [...upper, { group: false, cells: own }], rows: [], columns: [] })
  header.forEach(({ cells }, row) => {
    for (const { column, columnSpan, rowSpan } of cells) {
      if (row < upper.length && row + rowSpan > upper.length) for (let i = 0; i < columnSpan; i++) covered.add(column + i)
    }
  })
  return { group: false, cells: own.filter((_, i) => titles[i] !== undefined || !covered.has(i)) }
}

function readColumn(column: Fields): Column {
  const width = column.number('rong')
  const align = column.choice<Alignment>('can')
  const role = column.choice('vai_tro')
  return {
    ...(width === undefined ? {} : { width }),
    ...(align === undefined ? {} : { align }),
    ...(role === undefined ? {} : { role }),
  }
}

function readRow(row: Fields, width: number): Row {
  const group = row.text('nhom')
  if (group === undefined) return { group: false, cells: row.ownItems().map(readCell) }
  return { group: true, cells: [{ ...textCell(group, row), columnSpan: Math.max(1, width) }] }
}

function readCell(cell: Fields): Cell {
  const prose = cell.own() ?? cell.prose('o')
  const align = cell.choice<Alignment>('can')
  return {
    place: placeOfCell(cell.place, prose?.blocks ?? []),
    paragraphs: nonEmpty(prose?.blocks.flatMap(inlinesOfBlock) ?? []),
    columnSpan: cell.number('gop_cot') ?? 1,
    rowSpan: cell.number('gop_hang') ?? 1,
    ...(align === undefined ? {} : { align }),
  }
}

function textCell(text: Text, fields: Fields): Cell {
  const { blocks } = parseProse(text.value, text.place, fields.context.report)
  const place = placeOfCell(text.place, blocks)
  return { paragraphs: nonEmpty(blocks.flatMap(inlinesOfBlock)), columnSpan: 1, rowSpan: 1, place }
}

/** The place of a cell; its `locate` counts in the words of its one paragraph, without marks of Markdown, and is absent where there are more. */
function placeOfCell({ file, path, range }: Place, blocks: readonly ProseBlock[]): Place {
  const [block] = blocks
  const locate = blocks.length === 1 && block?.kind === 'paragraph' ? block.place.locate : undefined
  return { file, path, range, ...(locate === undefined ? {} : { locate }) }
}

/** A cell holds paragraphs only: a bullet keeps its marker as text, a table in a cell gives its cells as paragraphs. */
function inlinesOfBlock(block: ProseBlock): Inline[][] {
  switch (block.kind) {
    case 'paragraph':
      return [[...block.inlines]]
    case 'bullet':
      return [[{ kind: 'text', text: `${block.marker} `, bold: false, italic: false }, ...block.inlines]]
    case 'table':
      return [...block.table.header, ...block.table.rows].flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs.map((inlines) => [...inlines])),
      )
  }
}

function nonEmpty(paragraphs: Inline[][]): readonly (readonly Inline[])[] {
  return paragraphs.length === 0 ? [[]] : paragraphs
}
