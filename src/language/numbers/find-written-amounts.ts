import type { Span } from '../span.ts'
import { readNumber } from './read-number.ts'
import { readNumberWords } from './read-number-words.ts'

/** An amount in figures with the same amount in words behind it: `929.000.000 đồng (chín trăm hai mươi chín triệu đồng)`, `05 (năm) ngày`. */
export interface WrittenAmount {
  readonly figures: Span & { readonly text: string; readonly value: number }
  /** Between the brackets. */
  readonly words: Span & { readonly text: string; readonly value: number }
}

const pair =
  /(?<![\d.,/\p{L}-])(?<figures>\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,3})?|\d{1,15}(?:,\d{1,3})?)(?:\s(?<scale>nghìn|ngàn|triệu|tỷ|tỉ))?(?:\s(?<more>tỷ|tỉ))?\s?(?<unit>đồng|đ|VNĐ|VND|USD)?\s{0,4}\((?<words>[^()\n]{2,240})\)/dgu
const someAmount = /\d[^\d()]{0,30}\(/
const lead = /^\s*(?:(?:số tiền\s|viết\s|ghi\s)?bằng chữ\s?(?:là\s?)?:?)?\s*/iu
const tail = /[\s.,/]*(?:(?:đồng|đ|Việt Nam|chẵn|VNĐ|VND|đô la Mỹ|USD)[\s.,/]*){0,4}$/iu
const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }
/** "10 (năm)" may be ten years, "(không)" an answer. */
const otherMeaning = /^(?:năm|không|tư)$/iu

/** The amounts that a text gives both in figures and in words, in order. What is in the brackets must be a number and nothing else. */
export function findWrittenAmounts(text: string): readonly WrittenAmount[] {
  if (!someAmount.test(text)) return []
  return [...text.matchAll(pair)].flatMap((match) => {
    const { figures = '', scale, more, words = '', unit } = match.groups ?? {}
    const [at, inBrackets] = [match.indices?.groups?.figures, match.indices?.groups?.words]
    const bare = words.replace(lead, '').replace(tail, '')
    const number = readNumber(figures)
    const value = otherMeaning.test(bare) && unit === undefined ? undefined : readNumberWords(bare)
    if (at === undefined || inBrackets === undefined || number === undefined || value === undefined) return []
    const factor = (scales[scale ?? ''] ?? 1) * (scales[more ?? ''] ?? 1)
    return [
      {
        figures: { start: at[0], end: at[1], text: figures, value: Math.round(number.value * factor * 1000) / 1000 },
        words: { start: inBrackets[0], end: inBrackets[1], text: words, value },
      },
    ]
  })
}
