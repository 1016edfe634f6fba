import type { Content, Place, PlanNode } from '../plan/plan.ts'
import { type Prose, type ProseBlock, plainText } from '../plan/prose.ts'
import type { Cell, Column, Row, Table } from '../plan/table.ts'
import { gridOf } from '../plan/table-grid.ts'
import { markedText } from './marked-text.ts'
import type { Item } from './outline.ts'
import { field, holder } from './outline-field.ts'

/** What a section or an appendix holds: whether paragraphs stand in one text or in several makes no difference in print. */
export function contentItems(content: readonly Content[], nodeItem: (node: PlanNode) => Item): readonly Item[] {
  return content.flatMap((item) => itemsOf(item, nodeItem))
}

function itemsOf(item: Content, nodeItem: (node: PlanNode) => Item): readonly Item[] {
  switch (item.kind) {
    case 'prose':
      return proseItems(item.prose)
    case 'table':
      return [tableItem(item.table)]
    case 'node':
      return [nodeItem(item.node)]
  }
}

/** The paragraphs, bullets and tables of some prose. */
export function proseItems({ blocks }: Prose): readonly Item[] {
  return blocks.map(blockItem)
}

function blockItem(block: ProseBlock): Item {
  if (block.kind === 'table') return tableItem(block.table)
  const { kind, inlines, place, level } = block
  const marker = block.kind === 'bullet' ? `${block.marker} ` : ''
  const depth = level === 0 ? [] : [field('cap', { value: String(level), place })]
  return { kind, text: `${marker}${markedText(inlines)}`, place, children: depth }
}

function tableItem(table: Table): Item {
  const { place, caption, columns, header, rows } = table
  const headings = headingsOf(table)
  return {
    kind: 'table',
    text: '',
    place,
    children: [
      ...(caption === undefined ? [] : [field('ten', { value: markedText(caption), place })]),
      holder(
        'cot',
        place,
        columns.map((column) => columnItem(column, place)),
      ),
      holder(
        'dau_bang',
        place,
        header.map((row) => rowItem(row, place, headings)),
      ),
      holder(
        'hang',
        place,
        rows.map((row) => rowItem(row, place, headings)),
      ),
    ],
  }
}

function columnItem({ width, align, role }: Column, place: Place): Item {
  return { kind: 'column', text: '', place, children: fields({ rong: width, can: align, vai_tro: role }, place) }
}

function rowItem({ cells, group }: Row, outer: Place, headings: ReadonlyMap<Cell, string>): Item {
  const place = cells[0]?.place ?? outer
  const mark = group ? [field('nhom', { value: 'true', place })] : []
  return { kind: 'row', text: '', place, children: [...mark, ...cells.map((cell) => cellItem(cell, headings.get(cell)))] }
}

function cellItem({ paragraphs, columnSpan, rowSpan, align, place }: Cell, heading: string | undefined): Item {
  const spans = { gop_cot: columnSpan === 1 ? undefined : columnSpan, gop_hang: rowSpan === 1 ? undefined : rowSpan, can: align }
  const text = paragraphs.map(markedText).join('\n')
  return { kind: 'cell', text, place, children: fields(spans, place), ...(heading === undefined ? {} : { heading }) }
}

/** What heads the column of each cell below the header; of a cell over several columns no word is sure. */
function headingsOf(table: Table): ReadonlyMap<Cell, string> {
  const grid = gridOf(table)
  const heads: string[][] = Array.from({ length: grid.columns }, () => [])
  for (const { cells } of grid.header) {
    for (const { cell, column, columnSpan } of cells) {
      const words = cell.paragraphs.map(plainText).join(' ').trim()
      if (words !== '') for (let at = column; at < column + columnSpan; at++) heads[at]?.push(words)
    }
  }
  const all = grid.rows.flatMap(({ cells }) => cells)
  return new Map(
    all.flatMap(({ cell, column, columnSpan }) => {
      const heading = columnSpan === 1 ? (heads[column] ?? []).join(', ') : ''
      return heading === '' ? [] : [[cell, heading] as const]
    }),
  )
}

function fields(values: Readonly<Record<string, string | number | undefined>>, place: Place): readonly Item[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [field(key, { value: String(value), place })],
  )
}
