import type { Words } from './citation.ts'
import { kindSource } from './kind-before.ts'

const direct = /\s{0,3},?\s{0,3}(?=(?:về|v\/v|quy định|ban hành(?!\s{1,3}kèm)|phê duyệt|sửa đổi)(?![\p{L}\p{M}])|[“"]\s?\p{L})/iuy
// Verbs that may as well go on with the sentence: only after a date or an issuer do they tell the subject.
const told =
  /\s{0,3},?\s{0,3}(?=(?:hướng dẫn|triển khai|thực hiện|quán triệt|tổ chức|kết luận|điều chỉnh|bãi bỏ|thành lập|công bố|ủy quyền|uỷ quyền|phát động|tiếp tục|tăng cường|đẩy mạnh|chấn chỉnh|ngăn chặn|kiểm tra|xây dựng|bổ sung|nâng cao|phát triển|đổi mới|tập trung|giao)(?![\p{L}\p{M}])(?!\s{1,3}(?:số|\d)))/iuy
const shortLead =
  '(?:(?:sau đây|từ đây|dưới đây)\\s{1,3})?(?:được\\s{1,3})?(?:gọi|viết)(?:\\s{1,3}(?:tắt|gọn|chung))?\\s{1,3}(?:là\\s{1,3})?'
const shortStart = new RegExp(`^\\s{0,3},?\\s{0,3}\\(${shortLead}`, 'iu')
const stop = new RegExp(
  [
    '(?<end>;|\\n\\s{0,20}\\n|\\n(?=\\s{0,20}(?:[-+*•]\\s|[a-zđ]\\)|\\d{1,2}[.)]\\s|[IVX]{1,5}\\.\\s|căn cứ\\s|theo đề nghị)))',
    `(?<short>\\s?\\((?=${shortLead}))`,
    '(?<dot>\\.(?=\\s|$|/))',
    '(?<colon>:(?=\\s|$))',
    '(?<close>\\)|”)',
    // ", UBND tỉnh ban hành Kế hoạch …": the sentence goes on to the plan itself.
    '(?<plan>,\\s{1,3}(?=[^,;.:]{2,160}?\\s(?:(?:ban hành|xây dựng|lập|triển khai|tổ chức)\\s{1,3}kế hoạch|như sau)))',
    `(?<next>(?:,|\\s(?:và|cùng))\\s{1,3}(?=(?:các\\s)?(?:(?:${kindSource})\\s{0,3}(?:số\\s{0,3}[:.]?\\s{0,3})?\\d|số\\s{0,3}\\d{1,5}\\s?[/-])))`,
  ].join('|'),
  'giu',
)
const numberAhead = /\d{1,5}\s?[/-]\s?(?:\d{4}\/)?[A-ZĐ]/u
const longest = 700

/** Where the clause that tells the subject ends. Parentheses and quotation marks opened inside are passed over whole. */
function clauseEnd(text: string, start: number): number {
  const part = text.slice(start, start + longest)
  stop.lastIndex = 0
  for (let found = stop.exec(part); found !== null; found = stop.exec(part)) {
    const head = part.slice(0, found.index)
    if (endsClause(found.groups ?? {}, head, part.slice(found.index + found[0].length))) return start + head.trimEnd().length
  }
  return start + part.trimEnd().length
}

function endsClause(found: Readonly<Record<string, string | undefined>>, head: string, rest: string): boolean {
  // A second “ inside is seldom closed by itself: one ” closes both.
  const quoted = head.lastIndexOf('“') > head.lastIndexOf('”')
  if (quoted) return found.end?.includes('\n') === true && /\n\s*\n/u.test(found.end)
  if (found.close === '”') return true
  if (found.close !== undefined) return count(head, '(') <= count(head, ')')
  if (found.dot !== undefined) return !/(?:^|[\s(])(?:TP|Tp|TX|P|Q|H)$/u.test(head)
  if (found.plan !== undefined) return /^\p{Lu}/u.test(rest)
  // "về thực hiện Nghị quyết A và Nghị quyết B": the second belongs to the subject as the first does.
  return found.next === undefined || !numberAhead.test(head)
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}

/** "về …", "quy định …", and after a date or issuer also "thực hiện …", up to the end of the clause. `known` tells that date or issuer was read. */
export function readSubjectTail(text: string, at: number, known: 'full' | 'bare'): Words | undefined {
  for (const pattern of known === 'full' ? [direct, told] : [direct]) {
    pattern.lastIndex = at
    const head = pattern.exec(text)
    if (head === null || /\n\s*\n/u.test(head[0])) continue
    const start = at + head[0].length
    const end = clauseEnd(text, start)
    const subject = text.slice(start, end)
    return subject.length < 4 ? undefined : { text: subject, start, end }
  }
  return undefined
}

/** "(sau đây gọi tắt là …)" at the offset: the name alone. */
export function readShortName(text: string, at: number): Words | undefined {
  const part = text.slice(at, at + 200)
  const head = shortStart.exec(part)
  const close = head === null ? -1 : part.indexOf(')', head[0].length)
  if (head === null || close < 0) return undefined
  const name = part
    .slice(head[0].length, close)
    .replace(/^[“"']|[”"']$/gu, '')
    .trim()
  const start = text.indexOf(name, at + head[0].length)
  return name === '' ? undefined : { text: name, start, end: start + name.length }
}
