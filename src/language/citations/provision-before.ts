import { holds } from '../words/holds.ts'
import type { Provision } from './citation.ts'

const list = '(?:\\s{0,4}(?:,|và|;|đến|-)\\s{0,4}'
const point = `(?:các\\s)?(?:tiết|điểm)\\s{1,5}(?:[a-zđ]|\\d{1,2}(?:\\.\\d{1,2})?)${list}(?:điểm\\s)?(?:[a-zđ]|\\d{1,2}(?:\\.\\d{1,2})?)(?![\\p{L}\\d])){0,8}`
const clause = `(?:các\\s)?khoản\\s{1,5}\\d{1,3}[a-zđ]?${list}(?:khoản\\s)?\\d{1,3}[a-zđ]?(?![\\p{L}\\d/])){0,8}`
const article = `(?:các\\s)?điều\\s{1,5}\\d{1,3}[a-zđ]?${list}(?:điều\\s)?\\d{1,3}[a-zđ]?(?![\\p{L}\\d/])){0,8}`
const part = '(?:tiểu\\smục|mục|chương|phần|phụ\\slục)\\s{1,5}(?:[IVXL]{1,6}|\\d{1,2})(?:\\.\\d{1,2})?'
const join = '\\s{0,4},?\\s{0,4}(?:của\\s)?'
const before = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(${point})${join})?(?:(${clause})${join})?(?:(${article})|(${part}(?:${join}${part})?))\\s{0,4},?\\s{0,4}(?:của\\s{1,5}|tại\\s{1,5})?$`,
  'iu',
)

function numbers(words: string | undefined): readonly string[] {
  return words === undefined ? [] : (words.match(/(?<![\p{L}\d])(?:\d{1,3}(?:\.\d{1,2})?[a-zđ]?|[a-zđ])(?![\p{L}\d])/gu) ?? [])
}

/** The provision that ends just before an instrument: "điểm a khoản 2 Điều 103 …", "khoản 1, 2 Điều 5 của …", "Mục VI …". */
export function provisionBefore(text: string, at: number): Provision | undefined {
  const from = Math.max(0, at - 150)
  const part = text.slice(from, at)
  const found = holds(part, 'điều', 'mục', 'chương', 'phần', 'phụ') ? before.exec(part) : null
  if (found === null) return undefined
  const words = found[0].replace(/[\s,]*(?:(?:của|tại)\s{1,5})?$/iu, '')
  const start = from + found.index
  return {
    text: words,
    start,
    end: start + words.length,
    points: numbers(found[1]),
    clauses: numbers(found[2]),
    articles: numbers(found[3]),
    parts: found[4] === undefined ? [] : [found[4]],
  }
}
