import type { Content, Place, PlanNode } from '../plan/plan.ts'
import type { Prose, ProseBlock } from '../plan/prose.ts'
import type { Cell, Column, Row, Table } from '../plan/table.ts'
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

function tableItem({ place, caption, columns, header, rows }: Table): Item {
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
        header.map((row) => rowItem(row, place)),
      ),
      holder(
        'hang',
        place,
        rows.map((row) => rowItem(row, place)),
      ),
    ],
  }
}

function columnItem({ width, align, role }: Column, place: Place): Item {
  return { kind: 'column', text: '', place, children: fields({ rong: width, can: align, vai_tro: role }, place) }
}

function rowItem({ cells, group }: Row, outer: Place): Item {
  const place = cells[0]?.place ?? outer
  const mark = group ? [field('nhom', { value: 'true', place })] : []
  return { kind: 'row', text: '', place, children: [...mark, ...cells.map(cellItem)] }
}

function cellItem({ paragraphs, columnSpan, rowSpan, align, place }: Cell): Item {
  const spans = { gop_cot: columnSpan === 1 ? undefined : columnSpan, gop_hang: rowSpan === 1 ? undefined : rowSpan, can: align }
  return { kind: 'cell', text: paragraphs.map(markedText).join('\n'), place, children: fields(spans, place) }
}

function fields(values: Readonly<Record<string, string | number | undefined>>, place: Place): readonly Item[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [field(key, { value: String(value), place })],
  )
}
