import type { Words } from './citation.ts'
import { findKind } from './kind-before.ts'

/** A law, ordinance or constitution by its name, up to where number, date or year may follow. */
export interface LawHead {
  readonly start: number
  readonly end: number
  readonly kind: 'luật' | 'pháp lệnh' | 'hiến pháp'
  readonly words: Words
  /** Absent in "Luật số 31/2024/QH15" and "Hiến pháp năm 2013". */
  readonly name?: Words
  /** The name is followed by number, date or year, so that its end is sure. */
  readonly tailed: boolean
}

const lawWord = /(?=[BLPH])(?<![\p{L}\p{M}])(?:Bộ luật|BỘ LUẬT|Luật|LUẬT|Pháp lệnh|PHÁP LỆNH|Hiến pháp|HIẾN PHÁP)(?=\s)/gu
const tail = /(?:^|[\s,])\s{0,4}(?:số\s{0,4}:?\s{0,4}\d{1,4}\s?\/|(?:ngày\s{0,4}\d)|(?:năm\s{1,5}(?:19|20)\d\d))/iu
const edge = /[;:“”"()]|\.(?=\s|$|\/)|\n\s*\n|\n(?=\s*(?:[-+*•]\s|[a-zđ]\)|\d{1,2}[.)]\s|[Cc]ăn cứ|[Tt]heo đề nghị))/u
// What cannot be inside the name of a law: the sentence has gone on.
const onwards =
  /\s(?:có|được|này|đó|trên|nêu|đã|sẽ|đang|là|để|nhằm|khi|nếu|từ|đến|trước|sau|do|như|phải|cần|hiện hành|quy định|về việc|kể|vào|hết|không|chưa|thuộc|áp dụng|còn|cũng|đều|thì|mà|gồm|bao gồm|yêu cầu|giao|hướng dẫn|thông qua|ban hành|đối với|với|liên quan|ước|khoảng|bằng|cho|cùng|sửa đổi năm|của Quốc hội khóa|của Quốc hội(?! và)|và các|và văn bản|và quy định|và hướng dẫn|và pháp luật|và những|và Nghị|và Thông|và Quyết)(?![\p{L}\p{M}])/u
const soft = /\s(?:theo|tại|trong|đối với|với|về|(?<!Nhà\s)ở|trên|nhằm|để|vào)(?![\p{L}\p{M}])/u
const knownSoft = /\s(?:theo (?:phương thức|hợp đồng)|ở (?:nước|cơ sở)|tại (?:doanh nghiệp|Việt Nam))/u
// Names whose first words are a list; elsewhere a comma may be the sentence's.
const listedName =
  /^(?:Thi đua|Phòng|Quản lý|Thực hành|Xuất cảnh|Nhập cảnh|Cán bộ|Khám bệnh|Trật tự|Bảo vệ|Sản xuất|Hôn nhân|Nuôi|Tín ngưỡng|Hiến|Bầu cử|Viên chức|An toàn|Giao thông|Trưng mua|Đấu giá|Lưu trữ|Sửa đổi|Hợp nhất|Ký kết|Kinh doanh|Nhập|Hỗ trợ|Xử lý|Phục hồi),$/u
const otherSense =
  /(?:đại học|khoa|học viện|ngành|trường|đoàn|hội|cử nhân|thạc sĩ|tiến sĩ|văn phòng|công ty|tạp chí|bộ môn|báo|viện|môn|kỷ|quy|pháp|âm|định|theo)\s{1,5}$/iu

/** The laws that a text names, in order. A name whose end is not sure is left out: "Luật" alone says nothing. */
export function findLaws(text: string): readonly LawHead[] {
  const laws: LawHead[] = []
  for (const found of text.matchAll(lawWord)) {
    const law = readLaw(text, found.index, found[0])
    if (law !== undefined && law.start >= (laws.at(-1)?.end ?? 0)) laws.push(law)
  }
  return laws
}

function readLaw(text: string, start: number, written: string): LawHead | undefined {
  const low = written.toLowerCase()
  const kind = low === 'pháp lệnh' || low === 'hiến pháp' ? low : 'luật'
  const from = start + written.length
  const words = { text: written, start, end: from }
  const head = { start, kind, words } as const
  const { stretch, cut } = nameStretch(text.slice(from, from + 260))
  const found = tail.exec(stretch)
  const name = (found === null ? stretch : stretch.slice(0, found.index)).trimEnd()
  if (found !== null && name.trim() === '') return { ...head, end: from, tailed: true }
  if (found !== null && sureName(name))
    return { ...head, end: from + name.length, name: nameWords(text, from, name), tailed: true }
  if (kind === 'hiến pháp' || otherSense.test(text.slice(Math.max(0, start - 14), start).replace(/theo\s+$/iu, '')))
    return undefined
  const bare = bareName(stretch, cut ? ';' : text.charAt(from + stretch.length))
  return bare === undefined ? undefined : { ...head, end: from + bare.length, name: nameWords(text, from, bare), tailed: false }
}

/** The text up to where the name must have ended: a stop, or the next instrument. "… một số điều của Luật X" goes on. */
function nameStretch(text: string): { readonly stretch: string; readonly cut: boolean } {
  const stop = edge.exec(text)
  const stretch = stop === null ? text : text.slice(0, stop.index)
  let from = 0
  for (;;) {
    const next = findKind(stretch, from)
    if (next === undefined) return { stretch, cut: false }
    const at = next.start
    const before = stretch.slice(0, at)
    const capital = /^\p{Lu}/u.test(next.text)
    const inside =
      !capital ||
      /(?:của|các)\s+$/u.test(before) ||
      /^\s+$/u.test(before) ||
      (/(?:và|,)\s+$/u.test(before) && next.kind === 'luật' && /\scủa\s(?:các\s)?Luật\s/u.test(before))
    if (!inside) {
      return { stretch: before.replace(/[\s,]*(?:(?:và|cùng)\s+)?(?:các\s+)?$/u, ''), cut: true }
    }
    from = next.end
  }
}

function sureName(name: string): boolean {
  const words = name.trim()
  if (!/^\p{Lu}|^sửa đổi/u.test(words) || words.split(/\s+/u).length > 45) return false
  return !onwards.test(name) && !/(?:từ|đến|trước|sau|vào|theo|tại|trong)$/u.test(words)
}

/** A name without number, date or year, if what follows it leaves no doubt where it ends. */
function bareName(stretch: string, next: string): string | undefined {
  const on = onwards.exec(stretch)
  let name = on === null ? stretch : stretch.slice(0, on.index)
  let sure = on !== null || /[;:.()\n“”"]/u.test(next) || next === ''
  for (const found of name.matchAll(/,/gu)) {
    const before = name.slice(0, found.index + 1).trim()
    const rest = name.slice(found.index + 1)
    if (rest.trim() === '' || /^\s+(?:\p{Lu}|các\s|những\s|bảo đảm|đảm bảo)/u.test(rest)) {
      name = name.slice(0, found.index)
      sure = true
      break
    }
    if (!listedName.test(before) && !/,/u.test(before.slice(0, -1))) return undefined
  }
  const turn = soft.exec(name)
  if (turn !== null && !knownSoft.test(name.slice(turn.index))) {
    name = name.slice(0, turn.index)
    sure = true
  }
  name = name.replace(/\s+(?:và|hoặc|hay)$/u, '').trimEnd()
  const words = name.trim().split(/\s+/u)
  return sure && words.length >= 2 && words.length <= 14 && !/\d/u.test(name) && /^\p{Lu}/u.test(name.trim()) ? name : undefined
}

function nameWords(text: string, from: number, name: string): Words {
  const trimmed = name.trim()
  const start = text.indexOf(trimmed, from)
  return { text: trimmed, start, end: start + trimmed.length }
}
