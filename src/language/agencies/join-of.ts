import { falseHeads, familyNames, groupNouns, headKinds, innerPairs, singleFields } from './agency-words.ts'
import { foldName } from './fold-name.ts'

/** 'apart': two names. 'one': the mark stands inside a name. 'unsure': it may be either. */
export type Join = 'apart' | 'one' | 'unsure'

const plural = /^(?:các|những|một số|toàn thể|tất cả|mọi)(?: các)? /u
const groupStart =
  /^(?:(?:các|những|một số|toàn thể|tất cả|mọi) |sở,? (?:ban|ngành)|ban,? ngành|(?:thủ trưởng|lãnh đạo|trưởng|hiệu trưởng|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|đảng ủy|công an|mttq) (?:các |cấp |(?:xã|phường|đặc khu|huyện|quận|thị xã)(?:,|$)))/u
const closed = / (?:tỉnh|thành phố|xã|phường|đặc khu|huyện|sở|trường)$/u
const groupInside = / (?:các|cấp) (?:xã|phường|đặc khu|huyện|quận|thị|sở|phòng|trường|đơn vị|ban|ngành)(?= |$)/u
const bareGroup = /^(?:(?:các|những) )?(?:sở|bộ|ban|ngành|phòng|khoa|vụ|cục|cơ quan|đơn vị|hội|tổ)$/u
const place =
  /^(?:các )?(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|thôn|bản|ấp|buôn|khu phố|tổ dân phố)(?= )/u
const level = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|các|cấp|trung ương|khu vực)(?!\p{L})/u
const person = /^(?:đồng chí|đ\/c|ông|bà|cô|thầy)(?!\p{L})/u
// NQ 1004/2020/UBTVQH14: one office serves the deputies and the council: "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh".
const sharedOffice = /^(?:các )?(?:văn phòng|vp)\.? (?:đoàn |hđnd|hội đồng nhân dân|tỉnh ủy|quốc hội)/u
const council = /^(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân)(?!\p{L})/u
const code = /^[\p{Lu}\p{N}&.-]{1,9}$/u
/** Letters within which the words lie that a name begins with. */
const longestHead = 60
const upper = /^\p{Lu}/u

/** What a comma or `và` between two stretches of a list does, told by the words on both sides. */
export function joinOf(left: string, right: string, mark: ',' | 'và'): Join {
  const [before, after] = [foldName(left), foldName(right)]
  if (person.test(before)) return isPersonStart(after) ? 'apart' : 'one'
  if (mark === 'và' && /^(?:các )?v/.test(before) && sharedOffice.test(before) && council.test(after)) return 'one'
  if (pairMeets(before, after)) return 'one'
  if (isNewGroup(after)) return 'apart'
  if (code.test(left) && code.test(right)) return 'apart'
  if (place.test(before) && place.test(after) && properAfterPlace(right)) return 'apart'
  if (isPersonName(left) && isPersonName(right)) return 'apart'
  const bare = bareGroup.test(before)
  const group = bare || groupStart.test(before) || groupInside.test(before)
  const head = headOf(after)
  if (head === undefined) return withoutHead(before, right, mark, group)
  // A place closes a group: what begins with a capital after "các sở, ban, ngành tỉnh" is another name.
  return withHead(right, head, bare, group && (bare || !(closed.test(before) && upper.test(right))))
}

/** True for what surely begins a name of its own: `Công an tỉnh`, `Sở Nội vụ`, `các phòng`. */
export function isFreshName(written: string): boolean {
  const folded = foldName(written)
  const head = headOf(folded)
  return isNewGroup(folded) || (head !== undefined && withHead(written, head, false, false) === 'apart')
}

/** Could a name of its own begin here, whatever stands behind it? False for most sentences. */
export function mayBeginName(text: string): boolean {
  const folded = foldName(text.slice(0, longestHead).replaceAll(',', ''))
  return headOf(folded) !== undefined || isNewGroup(folded)
}

/** True when a known name goes on over the mark between the two: `… Văn hóa` + `Thể thao …`. Folded texts. */
export function pairMeets(before: string, after: string): boolean {
  const [left, right] = [` ${before}`, `${after} `]
  return innerPairs.some(([end, start]) => left.endsWith(end) && right.startsWith(start))
}

function withoutHead(before: string, right: string, mark: ',' | 'và', group: boolean): Join {
  const after = foldName(right)
  // "UBND xã Hòa Phú, phường Tân An": two, and the second lacks its head.
  if (place.test(after) && properAfterPlace(right)) return 'unsure'
  if (mark === 'và') return singleFields.has(after) && singleFields.has(lastField(before)) ? 'unsure' : 'one'
  return group && !isNamedPlural(before) ? 'one' : 'unsure'
}

/** `các Sở Nội vụ` + `Tài chính`: a plural with a name in it, not a group of kinds. */
function isNamedPlural(before: string): boolean {
  return before.startsWith('các ') && /^các (?:sở|bộ|ban|phòng|trường|xã|phường) \p{L}{1,20}(?: \p{L}{1,20}){1,4}$/u.test(before)
}

function withHead(right: string, head: string, bare: boolean, group: boolean): Join {
  const words = right.trim().split(/\s+/)
  const kind = headKinds.get(head)
  const rest = words.slice(head.split(' ').length).join(' ')
  const capital = upper.test(right.trim())
  if (rest === '') {
    // "các Sở, Ban" goes on; "Phòng Kinh tế, Văn phòng" does not.
    if (kind === 'standing' && capital && !bare) return 'apart'
    return group ? 'one' : 'unsure'
  }
  // "các huyện ủy, đảng ủy trực thuộc" is one group; "các sở, ban, công an tỉnh" may be two.
  if (kind === 'standing' && group && !capital) return /(?:ủy|chi bộ|chi đoàn)$/u.test(head) ? 'one' : 'unsure'
  if (kind === 'person' || kind === 'standing') return 'apart'
  if (upper.test(rest) || level.test(foldName(rest))) return 'apart'
  // "Ban chỉ đạo cấp tỉnh" begins a name; "các phòng, Trung tâm trực thuộc" and "các phòng, trung tâm" do not.
  return capital && !group ? 'apart' : group ? 'one' : 'unsure'
}

function isNewGroup(after: string): boolean {
  const start = plural.exec(after)
  return start !== null && longestIn(groupNouns, firstWords(after.slice(start[0].length))) !== undefined
}

function isPersonStart(after: string): boolean {
  return person.test(after) || /^(?:các|những) (?:đồng chí|đ\/c|ông|bà)/u.test(after)
}

function headOf(after: string): string | undefined {
  const words = firstWords(after)
  return falseHeads.has(words.slice(0, 2).join(' ')) ? undefined : longestIn(headKinds, words)
}

function firstWords(folded: string): readonly string[] {
  return folded.split(' ', 6).map((word) => (/[.:]$/.test(word) ? word.slice(0, -1) : word))
}

function longestIn(heads: { readonly has: (text: string) => boolean }, words: readonly string[]): string | undefined {
  for (let count = words.length; count > 0; count -= 1) {
    const start = words.slice(0, count).join(' ')
    if (heads.has(start)) return start
  }
  return undefined
}

function properAfterPlace(right: string): boolean {
  return upper.test(right.trim().split(/\s+/)[1] ?? '')
}

function isPersonName(written: string): boolean {
  const words = written.trim().split(/\s+/, 6)
  return (
    words.length >= 2 && words.length <= 5 && words.every((word) => upper.test(word)) && familyNames.has(foldName(words[0] ?? ''))
  )
}

/** The field of the last department named: `sở tài chính` → `tài chính`. */
function lastField(before: string): string {
  return before.replace(/^(?:các )?(?:sở|bộ|phòng) /u, '')
}
