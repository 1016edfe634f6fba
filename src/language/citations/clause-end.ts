import { reach } from '../words/reach.ts'
import { kindStartingAt } from './kind-before.ts'

/** "(sau đây gọi tắt là": what introduces a short name. */
export const shortStart =
  /\((?:(?:sau đây|từ đây|dưới đây)\s{1,5})?(?:được\s{1,5})?(?:gọi|viết)(?:\s{1,5}(?:tắt|gọn|chung))?\s{1,5}(?:là\s{1,5})?/iuy

// The places at which a clause can end; what stands there decides.
const places = /[;\n(.:)”,]|\s(?:và|cùng)(?=\s)/giu
const blankLine = /\n\s{0,20}\n/uy
const itemNext = /\n\s{0,20}(?:[-+*•]\s|[a-zđ]\)|\d{1,2}[.)]\s|[IVX]{1,5}\.\s|căn cứ\s|theo đề nghị)/iuy
const joint = /(?:,|\s(?:và|cùng))\s{1,5}/iuy
// ", UBND tỉnh ban hành Kế hoạch …": the sentence goes on to the plan itself.
const ownPlan = /[^,;.:]{2,160}?\s(?:(?:ban hành|xây dựng|lập|triển khai|tổ chức)\s{1,5}kế hoạch|như sau)/iuy
const each = /các\s/iuy
const number = /\s{0,4}(?:số\s{0,4}[:.]?\s{0,4})?\d/iuy
const numberSign = /số\s{0,4}\d{1,5}\s?[/-]/iuy
const numberAhead = /\d{1,5}\s?[/-]\s?(?:\d{4}\/)?[A-ZĐ]/u
const longest = 700

/** Where the clause that tells the subject ends. Parentheses and quotation marks opened inside are passed over whole. */
export function clauseEnd(text: string, start: number): number {
  const part = text.slice(start, start + longest)
  places.lastIndex = 0
  for (let found = places.exec(part); found !== null; found = places.exec(part)) {
    const stop = stopAt(part, found.index)
    if (stop === undefined) continue
    if (endsClause(stop, part.slice(0, found.index), part.slice(stop.end)))
      return start + part.slice(0, found.index).trimEnd().length
    places.lastIndex = stop.end
  }
  return start + part.trimEnd().length
}

interface Stop {
  readonly sign: ';' | 'line' | 'item' | 'short' | '.' | ':' | ')' | '”' | 'plan' | 'next'
  readonly end: number
}

/** What stands at a place where a clause can end; undefined for what is only a part of it. */
function stopAt(part: string, at: number): Stop | undefined {
  const sign = part.charAt(at)
  const after = part.charAt(at + 1)
  switch (sign) {
    case ';':
    case ')':
    case '”':
      return { sign, end: at + 1 }
    case '.':
      return after === '' || after === '/' || /\s/u.test(after) ? { sign, end: at + 1 } : undefined
    case ':':
      return after === '' || /\s/u.test(after) ? { sign, end: at + 1 } : undefined
    case '(':
      return reach(shortStart, part, at) === undefined ? undefined : { sign: 'short', end: at + 1 }
    case ',':
      return goesOn(part, at)
    default:
      return (sign === '\n' ? newLine(part, at) : undefined) ?? goesOn(part, at)
  }
}

function newLine(part: string, at: number): Stop | undefined {
  const end = reach(blankLine, part, at)
  if (end !== undefined) return { sign: 'line', end }
  return reach(itemNext, part, at) === undefined ? undefined : { sign: 'item', end: at + 1 }
}

/** After a comma or "và" the sentence goes on to the plan itself, or to the next instrument. */
function goesOn(part: string, at: number): Stop | undefined {
  const end = reach(joint, part, at)
  if (end === undefined) return undefined
  if (part.charAt(at) === ',' && reach(ownPlan, part, end) !== undefined) return { sign: 'plan', end }
  if (reach(numberSign, part, end) !== undefined) return { sign: 'next', end }
  const kind = kindStartingAt(part, reach(each, part, end) ?? end)
  return kind === undefined || reach(number, part, kind.end) === undefined ? undefined : { sign: 'next', end }
}

function endsClause({ sign }: Stop, head: string, rest: string): boolean {
  // A second “ inside is seldom closed by itself: one ” closes both.
  if (head.lastIndexOf('“') > head.lastIndexOf('”')) return sign === 'line'
  if (sign === ')') return count(head, '(') <= count(head, ')')
  if (sign === '.') return !/(?:^|[\s(])(?:TP|Tp|TX|P|Q|H)$/u.test(head)
  if (sign === 'plan') return /^\p{Lu}/u.test(rest)
  // "về thực hiện Nghị quyết A và Nghị quyết B": the second belongs to the subject as the first does.
  return sign !== 'next' || !numberAhead.test(head)
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
