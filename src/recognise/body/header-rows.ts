import type { FlowCell, FlowTable } from '../flow.ts'
import { isPrintedTable } from '../own-file/printed-table.ts'
import { isBold } from './bold-stretch.ts'

const usual =
  /^(?:stt|tt|số tt|số thứ tự|nội dung|nhiệm vụ|công việc|tên nhiệm vụ|thời gian|chủ trì|cơ quan chủ trì|đơn vị|chỉ tiêu|tiêu chí|họ và tên|ghi chú)(?![\p{L}])/iu

/**
 * How many rows at the top are column titles: those that Word repeats on each page, or a first row that reads like titles; with what their merged cells reach
 * down to. None where a merged cell reaches through the whole table.
 */
export function headerRows(table: FlowTable, width: number): number {
  const { rows } = table
  const marked = rows.every(({ header }) => header) ? rows.length : rows.findIndex(({ header }) => !header)
  if (marked === rows.length || isPrintedTable(table)) return marked
  let end = marked > 0 ? marked : rows.length > 1 && readsLikeTitles(rows[0]?.cells ?? [], width) ? 1 : 0
  for (let row = 0; row < end; row++) {
    for (const { rowSpan } of rows[row]?.cells ?? []) end = Math.max(end, row + rowSpan)
  }
  return end < rows.length ? end : 0
}

function readsLikeTitles(cells: readonly FlowCell[], width: number): boolean {
  const texts = cells.map(textOf)
  const filled = texts.filter((text) => text !== '').length
  if (width < 2 || filled < 2 || filled < texts.length - 1 || texts.some((text) => text.length > 120)) return false
  return texts.some((text) => usual.test(text)) || (filled === texts.length && cells.every(isBoldCell))
}

function textOf({ blocks }: FlowCell): string {
  return blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join(' ')
    .trim()
}

function isBoldCell({ blocks }: FlowCell): boolean {
  return blocks.every((block) => block.kind === 'paragraph' && isBold(block, 0, block.text.length))
}
