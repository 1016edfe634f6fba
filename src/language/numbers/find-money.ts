import type { Span } from '../span.ts'
import { readNumber } from './read-number.ts'

/** An amount of đồng in a text; `value` is in đồng. */
export interface Money extends Span {
  readonly text: string
  readonly value: number
}

const amount =
  /(?<![\d.,/\p{L}-])(?<figures>\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,4})?|\d{1,15}(?:,\d{1,4})?)\s?(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)?(?:\s(?<more>tỷ|tỉ))?\s?(?:đồng|VNĐ|VND)(?!\p{L}|\s?\/)/gu
const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }

/** The amounts of money in a text, in order: `929.000.000 đồng`, `1,5 tỷ đồng`. Prices ("đồng/lớp") are none. */
export function findMoney(text: string): readonly Money[] {
  if (!/đồng|VN[ĐD]/u.test(text)) return []
  return [...text.matchAll(amount)].flatMap((match) => {
    const { figures = '', scale, more } = match.groups ?? {}
    const number = readNumber(figures)
    if (number === undefined) return []
    const value = Math.round(number.value * (scales[scale ?? ''] ?? 1) * (scales[more ?? ''] ?? 1) * 1000) / 1000
    return [{ start: match.index, end: match.index + match[0].length, text: match[0], value }]
  })
}
