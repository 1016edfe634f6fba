import { readNumber } from '../../language/numbers/read-number.ts'
import { withoutEnd } from '../../language/words/without-end.ts'
import type { ReadCell, ReadRow } from '../read-tables.ts'

const total = /^tổng(?: cộng| số| kinh phí| tiền)?(?: \([^()]{0,40}\))?$|^cộng(?: chung| toàn bộ)?(?: \([^()]{0,40}\))?$/u
const anyTotal = /^(?:tổng|cộng)(?!\p{L})/u
const unit = /\s?(?:đồng|đ|vnđ|vnd)$/iu
/** Nothing, or a sign for nothing. */
const nothing = /^(?:[-–—]|0)?$/u

/** The words that a row begins with, its number left out. */
export function rowLabel({ cells }: ReadRow): string {
  const words = cells.find((cell) => cell !== undefined && /\p{L}{2}/u.test(cell.text))
  return words === undefined ? '' : withoutEnd(words.text, /[\s:.]/u).toLowerCase()
}

/** `Cộng`, `TỔNG CỘNG`, `Tổng số (I+II)`: a row of sums and nothing else ("Tổng dư nợ" names a thing of its own). */
export function isTotalRow(row: ReadRow): boolean {
  return total.test(rowLabel(row))
}

/** Any row that begins with "Tổng" or "Cộng". */
export function isSomeTotal(row: ReadRow): boolean {
  return anyTotal.test(rowLabel(row))
}

export interface CellNumber {
  readonly value: number
  readonly decimals: number
}

/** The number of a cell: undefined for words, `empty` for nothing. Written with its unit it counts too. */
export function cellNumber(cell: ReadCell | undefined): CellNumber | 'empty' | undefined {
  if (cell === undefined || nothing.test(cell.text)) return 'empty'
  return readNumber(cell.text.replace(unit, ''))
}
