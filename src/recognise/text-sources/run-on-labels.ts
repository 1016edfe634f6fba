import { numberOfLabel } from '../../plan/label.ts'
import { capitalsUntil } from './run-on-head.ts'

const label =
  /(?<=\s)(?:(?<part>[A-H])\s?[.)/-]\s{1,3}(?=\p{Lu}{2})|(?<roman>[IVX]{1,5})\s?[.)/:-]\s{0,3}(?=\p{Lu})|(?<decimal>\d{1,2}(?:\.\d{1,2}){1,3})\.?\s{1,3}(?=\p{Lu})|(?<number>\d{1,2})[.)/]\s{1,3}(?=\p{Lu})|(?<letter>[a-zđ])[)/]\s{1,3}(?=\p{L})|(?<bullet>[-–+•])\s{1,3}(?=\p{L}|\d))/gu
/** `Điều 1.`, `tháng 6.`: the number belongs to the word. */
const counts =
  /(?<!\p{L})(?:điều|khoản|điểm|mục|số|năm|tháng|ngày|quý|tuần|lần|thứ|bảng|mẫu|biểu|phụ lục|tập|phần|chương|đoạn|cấp|loại|nhóm|khóa|lớp)\s{1,3}$/iu
/** Titles that are whole without more words: behind them a text begins. */
const shortTitle =
  /^(?:Mục đích|Yêu cầu|Mục đích,? yêu cầu|Mục tiêu(?: chung| cụ thể| tổng quát)?|Quan điểm|Chỉ tiêu|Đối tượng|Phạm vi|Nội dung|Hình thức|Thời gian|Địa điểm|Thành phần|Kinh phí|Nhiệm vụ|Giải pháp|Thời gian,? địa điểm)(?=\s{1,3}(?:\p{Lu}|[-–+•]\s))/u
const alphabet = 'abcdđeghiklmnopqrstuvxy'
const latin = 'abcdefghijklmnopqrstuvwxyz'

/** How many labels of sections with titles in capitals a line holds in their order, from `from` on. */
export function sectionsInLine(text: string, from: number): number {
  let count = 0
  let last = 0
  for (const { groups, index, 0: whole } of text.slice(from).matchAll(label)) {
    const letter = groups?.part === undefined ? undefined : latin.indexOf(groups.part.toLowerCase()) + 1
    const number = groups?.roman === undefined ? letter : numberOfLabel(groups.roman, 'section', '')
    if (number === undefined || (last > 0 && number !== last + 1)) continue
    if (!/^\p{Lu}{2}/u.test(text.slice(from + index + whole.length))) continue
    last = number
    count += 1
  }
  return count
}

/** Where labelled lines begin in a line that lost its breaks, and where the text under a title begins that shows its end. */
export function runOnLabels(text: string, { from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  const open = { part: 0, roman: 0, numbers: [] as number[], path: [] as readonly number[], letter: '' }
  const starts: { readonly at: number; readonly words: number; readonly isTitle: boolean }[] = []
  for (const { groups, index, 0: whole } of text.matchAll(label)) {
    if (index < from || index >= to) continue
    const before = text.slice(Math.max(0, index - 30), index)
    const own = starts.at(-1)
    if (!isNext(groups ?? {}, { open, before, since: own === undefined ? undefined : text.slice(own.words, index) })) continue
    starts.push({ at: index, words: index + whole.length, isTitle: groups?.bullet === undefined })
  }
  return starts.flatMap(({ at, words, isTitle }, i) => {
    const limit = starts[i + 1]?.at ?? to
    const end = isTitle ? titleEnd(text, words) : undefined
    return end !== undefined && end < limit ? [at, end] : [at]
  })
}

interface Open {
  part: number
  roman: number
  numbers: number[]
  path: readonly number[]
  letter: string
}

interface Around {
  readonly open: Open
  readonly before: string
  /** The words since the last label. */
  readonly since: string | undefined
}

/** Whether the label goes on with what is counted so far; then it is counted. */
function isNext(groups: { readonly [name: string]: string | undefined }, { open, before, since }: Around): boolean {
  const { part, roman, decimal, number, letter } = groups
  if (part !== undefined) {
    if (latin.indexOf(part.toLowerCase()) !== open.part) return false
    Object.assign(open, { part: open.part + 1, roman: 0, numbers: [], path: [], letter: '' })
    return true
  }
  if (roman !== undefined) {
    if (numberOfLabel(roman, 'section', '') !== open.roman + 1) return false
    Object.assign(open, { roman: open.roman + 1, numbers: [], path: [], letter: '' })
    return true
  }
  if (counts.test(before)) return false
  if (decimal !== undefined) {
    const path = decimal.split('.').map(Number)
    const last = path.at(-1) ?? 0
    const goesOn =
      last === 1 ||
      (open.path.length >= path.length &&
        path.every((each, at) => each === (open.path[at] ?? 0) + (at === path.length - 1 ? 1 : 0)))
    if (!goesOn) return false
    Object.assign(open, { path, letter: '' })
    return true
  }
  if (number !== undefined) {
    const value = Number(number)
    const at = open.numbers.lastIndexOf(value - 1)
    if (value !== 1 && at < 0) return false
    open.numbers = value === 1 ? [...open.numbers.slice(-3), 1] : [...open.numbers.slice(0, at), value]
    open.letter = ''
    return true
  }
  if (letter !== undefined) {
    const follows = [alphabet, latin].some(
      (letters) => letters.indexOf(letter) === letters.indexOf(open.letter) + 1 && open.letter !== '',
    )
    if (letter !== 'a' && !follows) return false
    open.letter = letter
    return true
  }
  return /[.;:!?…”)]\s{1,3}$/u.test(before) || (since !== undefined && shortTitle.test(`${since.trim()} - `))
}

/** Behind a title in capitals, or one that is known, a text begins with a capital. */
function titleEnd(text: string, from: number): number | undefined {
  const capitals = text.slice(from, capitalsUntil(text, from))
  // The sign of a list may stand between the two.
  const end = from + capitals.replace(/(?<=\s)[-–+•]\s{1,9}$/u, '').length
  if (end < from + capitals.length) return end
  if (end > from + 7 && /^\p{Lu}\P{Lu}/u.test(text.slice(end))) return end
  const short = shortTitle.exec(text.slice(from, from + 60))
  if (short === null) return undefined
  const behind = from + short[0].length
  return /^\s{1,3}\p{Lu}/u.test(text.slice(behind)) ? behind : undefined
}
