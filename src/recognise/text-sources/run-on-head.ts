import { fixedWordsIn } from '../head/fixed-words.ts'
import { beginsBody } from '../head/read-issuer.ts'
import { numberAt } from '../head/read-number.ts'
import { placeDateAt } from '../head/read-place-date.ts'

/** Two columns, a title and a subject are no longer. */
const mostOfHead = 2000
/** As much as one line of a head may be to be read as such. */
const mostOfLine = 380
const mostOfNames = 160

const title = /(?<=\s)KẾ HOẠCH(?= \p{L})/u
const numberSign = /(?<=\s)Số\s{0,4}[:.]?[\s.…_]{0,40}\d{0,6}\s?[-–/]/iu
const motto = /h[ạa]nh\s{1,4}phúc/iu
const national = /c[ộo]ng\s{1,4}h(?:òa|oà|oa)\s{1,4}xã\s{1,4}h[ộo]i/iu
const party = /ĐẢNG\s{1,4}CỘNG\s{1,4}SẢN\s{1,4}VIỆT\s{1,4}NAM(?=\s)/u
/** What opens the bases, the opening or the first section, behind a subject that has no mark at its end. */
const opens =
  /(?<=[\p{Ll}\d”")\]*_-]\s{1,9})(?:Căn cứ|Thực hiện|Triển khai|Nhằm|Để|Trên cơ sở|Thi hành|Quán triệt|Hưởng ứng|Xét|Tiếp tục|Sau khi)\s|(?<=\s)(?:I\s?[.-]|A\.|PHẦN (?:I|THỨ NHẤT)|1\.)\s/gu
const nextBasis = /(?<=;\s{1,9})(?=\p{Lu}\p{Ll})/gu
const lastBasis = /(?<=(?<!(?:^|\s)(?:TP|Tp|tp|\p{Lu}))\.\s{1,9})(?=\p{Lu})/u
const sectionBegins = /(?<=\s)(?:I\s?[./:-]|A[./])\s{0,3}\p{Lu}/u
const basis = /^(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở)\s/u

export interface RunOnHead {
  readonly cuts: readonly number[]
  /** Where the body begins: the first section, as far as it is known. */
  readonly end: number
}

/** Where the lines of a head begin in a line that holds all of it, with its title, its bases and the opening; no cuts in a line that does not. */
export function runOnHead(text: string): RunOnHead {
  const columns = headCuts(text)
  const bases = basesFrom(text, columns.end)
  return { cuts: [...columns.cuts, ...bases.cuts], end: bases.end }
}

/** `TRƯỜNG THCS HÒA PHÚ KẾ HOẠCH …`: nothing but the names before the type, or nothing at all. */
function titleOnly(text: string): RunOnHead {
  const type = text.startsWith('KẾ HOẠCH ') ? 0 : title.exec(text.slice(0, mostOfNames))?.index
  const none = { cuts: [], end: 0 }
  if (type === undefined || (type > 0 && (/\p{Ll}/u.test(text.slice(0, type)) || !beginsBody(text.slice(0, type))))) return none
  return capitalsUntil(text, 0) < text.length ? titleCuts(text, type) : none
}

/** Where the type stands behind the titles of both columns. */
function titleAfter(zone: string, column: number): number | undefined {
  const index = title.exec(zone.slice(Math.max(0, column)))?.index
  return index === undefined || index > mostOfLine - mostOfNames ? undefined : Math.max(0, column) + index
}

function headCuts(text: string): RunOnHead {
  const zone = text.slice(0, mostOfHead)
  const ofParty = party.exec(zone)
  const column = (ofParty ?? national.exec(zone))?.index ?? -1
  const type = titleAfter(zone, column)
  if (column < 0) return titleOnly(text)
  if (type === undefined || (ofParty === null && !motto.test(zone.slice(0, type)))) return { cuts: [], end: 0 }
  const begin = Math.max(0, column - mostOfNames)
  const head = text.slice(begin, type)
  const titles = ofParty === null ? fixedWordsIn(head) : [{ start: column - begin, end: column - begin + ofParty[0].length }]
  const cuts: number[] = titles.flatMap(({ start, end }) => [start, end])
  const numbered = numberSign.exec(head)?.index
  if (numbered !== undefined) {
    cuts.push(numbered)
    const own = numberAt(head.slice(numbered))
    if (own !== undefined) cuts.push(numbered + own.end)
  }
  const edges = [0, ...cuts, head.length].sort((a, b) => a - b)
  for (const [at, from] of edges.entries()) {
    const date = placeDateAt(head.slice(from, edges[at + 1]))
    if (date !== undefined) cuts.push(from + date.start, from + date.end)
  }
  const below = titleCuts(text, type)
  return {
    cuts: [...[...cuts, ...namesIn(head, titles[0]?.start ?? 0)].map((at) => begin + at), ...below.cuts],
    end: below.end,
  }
}

/** Type and subject, and where what follows them begins, as far as that shows. */
function titleCuts(text: string, type: number): RunOnHead {
  const words = type + 'KẾ HOẠCH '.length
  const own = capitalsUntil(text, words)
  opens.lastIndex = Math.max(words + 1, own)
  const opening = opens.exec(text.slice(0, mostOfHead))?.index
  // A subject in capitals ends where a sentence begins.
  const body = own > words && own < text.length && (opening === undefined || opening > own + 200) ? own : opening
  // `KẾ HOẠCH TỔ CHỨC …` is one line, `KẾ HOẠCH Tổ chức …` are two.
  return { cuts: [type, ...(own > words ? [] : [words]), ...(body === undefined ? [] : [body])], end: body ?? words }
}

/** `UBND TỈNH SƠN HÀ SỞ NỘI VỤ`: the body that issues begins a line, and the names do behind the words of a site. */
function namesIn(head: string, end: number): readonly number[] {
  const own = Math.max(0, head.slice(0, end).search(/(?:(?:\p{Lu}[^\p{Ll}\s]{0,12}|[-–_*]{1,40})\s{1,9}){2,14}$/u))
  const names = head.slice(own, end)
  const words = [...names.matchAll(/\S+/gu)]
  const issuing = words.find(({ 0: word, index }, at) => at > 1 && begins.test(word) && beginsBody(names.slice(index)))
  const second = issuing === undefined || !/^(?:UBND|ỦY BAN|UỶ BAN|BỘ|SỞ)\s/u.test(names) ? [] : [own + issuing.index]
  return [...(/\p{Ll}/u.test(head.slice(0, own)) ? [own] : []), ...second]
}

const begins = /^(?:SỞ|PHÒNG|TRƯỜNG|TRUNG|BỆNH|CHI|BAN|TRẠM|VĂN|HỌC|VIỆN|CỤC)$/u

/** Where the words in capitals from `from` on end. */
export function capitalsUntil(text: string, from: number): number {
  let end = from
  for (const { 0: word, index } of text.slice(from, from + 400).matchAll(/\S+\s{0,9}/gu)) {
    if (/\p{Ll}/u.test(word)) break
    end = from + index + word.length
  }
  return end
}

/** Bases that follow one another, and the opening behind them. */
function basesFrom(text: string, from: number): RunOnHead {
  const section = sectionBegins.exec(text.slice(from))
  const end = section === null ? Math.min(text.length, from + 8000) : from + section.index
  const next = [...text.slice(from, end).matchAll(nextBasis)].map(({ index }) => from + index)
  const other = next.findIndex((at) => !basis.test(text.slice(at, at + 20)))
  const cited = other < 0 ? next : next.slice(0, other)
  const last = cited.at(-1)
  if (last === undefined) return { cuts: [], end: from }
  const behind = other < 0 ? end : Math.min(end, next[other] ?? end)
  // The last basis ends with a full stop, or with a semicolon before the opening.
  const full = lastBasis.exec(text.slice(last, behind))
  const opening = full !== null ? last + full.index : behind < end ? behind : undefined
  const led = /(?:như sau|sau đây)\s?:\s{1,9}/iu.exec(text.slice(opening ?? last, end))
  const body = led === null ? undefined : (opening ?? last) + led.index + led[0].length
  return {
    cuts: [...cited, ...(opening === undefined ? [] : [opening]), ...(body === undefined ? [] : [body])],
    end: body ?? opening ?? last,
  }
}
