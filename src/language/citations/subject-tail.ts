import { reach } from '../words/reach.ts'
import type { Words } from './citation.ts'
import { clauseEnd, shortStart } from './clause-end.ts'

// What may stand between the instrument and its subject.
const gap = /\s{0,4},?\s{0,4}/uy
// First words of a subject, by their first two letters.
const direct = starts('về; v/v; quy định; ban hành; phê duyệt; sửa đổi')
// Verbs that may as well go on with the sentence: only after a date or an issuer do they tell the subject.
const told = starts(
  'hướng dẫn; triển khai; thực hiện; quán triệt; tổ chức; kết luận; điều chỉnh; bãi bỏ; thành lập; công bố; ủy quyền; uỷ quyền; phát động; tiếp tục; ' +
    'tăng cường; đẩy mạnh; chấn chỉnh; ngăn chặn; kiểm tra; xây dựng; bổ sung; nâng cao; phát triển; đổi mới; tập trung; giao',
)
const numberNext = /\s{1,5}(?:số|\d)/iuy
const enclosureNext = /\s{1,5}kèm/iuy
const quotedNext = /[“"]\s?\p{L}/uy
const letterNext = /[\p{L}\p{M}]/uy

function starts(list: string): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>()
  for (const start of list.split('; ')) {
    const first = start.slice(0, 2)
    words.set(first, [...(words.get(first) ?? []), start])
  }
  return words
}

/** "về …", "quy định …", and after a date or issuer also "thực hiện …", up to the end of the clause. `known` tells that date or issuer was read. */
export function readSubjectTail(text: string, at: number, known: 'full' | 'bare'): Words | undefined {
  const start = reach(gap, text, at) ?? at
  if (!isStart(text, start, known) || /\n\s*\n/u.test(text.slice(at, start))) return undefined
  const end = clauseEnd(text, start)
  const subject = text.slice(start, end)
  return subject.length < 4 ? undefined : { text: subject, start, end }
}

function isStart(text: string, at: number, known: 'full' | 'bare'): boolean {
  const low = text.slice(at, at + 12).toLowerCase()
  const own = endOfStart(direct, low, text, at)
  if (own !== undefined) return !low.startsWith('ban hành') || reach(enclosureNext, text, own) === undefined
  const other = known === 'full' ? endOfStart(told, low, text, at) : undefined
  return (other !== undefined && reach(numberNext, text, other) === undefined) || reach(quotedNext, text, at) !== undefined
}

function endOfStart(words: ReadonlyMap<string, readonly string[]>, low: string, text: string, at: number): number | undefined {
  const start = words.get(low.slice(0, 2))?.find((word) => low.startsWith(word))
  return start === undefined || reach(letterNext, text, at + start.length) !== undefined ? undefined : at + start.length
}

/** "(sau đây gọi tắt là …)" at the offset: the name alone. */
export function readShortName(text: string, at: number): Words | undefined {
  const part = text.slice(at, at + 200)
  const head = reach(shortStart, part, reach(gap, part, 0) ?? 0)
  const close = head === undefined ? -1 : part.indexOf(')', head)
  if (head === undefined || close < 0) return undefined
  const name = part
    .slice(head, close)
    .replace(/^[“"']|[”"']$/gu, '')
    .trim()
  const start = text.indexOf(name, at + head)
  return name === '' ? undefined : { text: name, start, end: start + name.length }
}
