import { type DateCandidate, dateCandidate } from './date-candidate.ts'
import { dateDots, dateGap } from './date-gap.ts'
import { matchAt } from './match-at.ts'
import { skim } from './skim.ts'

const freeBefore = '(?<![\\p{L}\\p{M}\\p{N}_])'
const day = `(?:(?<day>\\d{1,2})(?!\\d)|${dateDots})?`
const month = `(?:(?<month>\\d{1,2})(?!\\d)|${dateDots})?`
const year = `(?:(?<year>\\d{4})(?!\\d)|\\d{0,3}${dateDots})?`
const yearTail = `(?<tail>,?${dateGap}năm${dateGap}${year})`

const withDay = new RegExp(
  `${freeBefore}ngày${dateGap}${day}${dateGap}tháng(?!\\p{L})${dateGap}${month}(?:${dateGap}${yearTail})?`,
  'duy',
)
const withSlashedYear = new RegExp(
  `${freeBefore}ngày${dateGap}(?<day>\\d{1,2})${dateGap}tháng${dateGap}(?<month>\\d{1,2})${dateGap}/${dateGap}(?<year>\\d{4})(?![\\d/])`,
  'duy',
)
const withoutDayWord = new RegExp(
  `(?<![\\p{L}\\p{N}_/.,-])(?<day>\\d{1,2})${dateGap}tháng${dateGap}(?<month>\\d{1,2})${dateGap},?${dateGap}năm${dateGap}(?<year>\\d{4})(?!\\d)`,
  'duy',
)
const monthOfYear = new RegExp(
  `${freeBefore}tháng${dateGap}(?:(?<month>\\d{1,2})|${dateDots})${dateGap},?${dateGap}năm${dateGap}(?:(?<year>\\d{4})(?!\\d)|\\d{0,3}${dateDots})`,
  'duy',
)
const monthSlashYear = new RegExp(
  `${freeBefore}tháng${dateGap}(?:(?<month>\\d{1,2})|${dateDots})[ \\u00a0]?[/-][ \\u00a0]?(?:(?<year>\\d{4})(?![\\d/]|-\\p{L})|\\d{0,3}${dateDots})`,
  'duy',
)
const quantityBefore = /(?<!\p{L})(?:những|các|mỗi|từng|bao|hằng|hàng)\s{1,5}$/iu
const wideBlank = /[.…_]{2}|…|\s{2}/u

/** The dates at `index`, where the word "ngày" begins: "ngày 05 tháng 01 năm 2026", "ngày    tháng 9 năm 2026". */
export function wordedDayAt(text: string, index: number): DateCandidate | undefined {
  const day = skim(text, index + 'ngày'.length)
  if (day.next !== 't') return undefined
  const slashed = skim(text, day.at + 'tháng'.length).next === '/' ? matchAt(withSlashedYear, text, index) : null
  if (slashed !== null) return dateCandidate(slashed, 'long')
  const match = matchAt(withDay, text, index)
  if (match === null) return undefined
  const candidate = withoutIdleTail(dateCandidate(match, 'long'), match)
  if (candidate.end === candidate.month?.end && candidate.day !== undefined) return candidate
  if (isComplete(candidate, match)) return candidate
  return isBlank(text, candidate, match) ? { ...candidate, form: 'blank' } : undefined
}

/** The same without the word "ngày", where the figures begin: "01 tháng 01 năm 2026". */
export function wordedFiguresAt(text: string, index: number): DateCandidate | undefined {
  if (skim(text, index).next !== 't') return undefined
  const match = matchAt(withoutDayWord, text, index)
  return match === null ? undefined : dateCandidate(match, 'long')
}

/** A month of a year, where the word "tháng" begins: "tháng 01 năm 2026", "tháng 3/2026", "tháng …/2026". */
export function wordedMonthAt(text: string, index: number): DateCandidate | undefined {
  const { next: sign } = skim(text, index + 'tháng'.length)
  const long = sign === ',' || sign === 'n' ? matchAt(monthOfYear, text, index) : null
  if (long !== null) return monthCandidate(long, 'long')
  const short = sign === '/' || sign === '-' ? matchAt(monthSlashYear, text, index) : null
  return short === null ? undefined : monthCandidate(short, 'short')
}

/** "Ngày 15 tháng 12 năm trước": the word "năm" begins another thought unless a year, dots or room follow it. */
function withoutIdleTail(candidate: DateCandidate, match: RegExpExecArray): DateCandidate {
  const tail = match.groups?.tail
  const isIdle = tail !== undefined && candidate.year === undefined && !/[.…_]|năm\s{2}/iu.test(tail)
  return isIdle && candidate.month !== undefined ? { ...candidate, end: candidate.month.end } : candidate
}

function isComplete({ day, month, year }: DateCandidate, match: RegExpExecArray): boolean {
  return day !== undefined && month !== undefined && (year !== undefined || match.groups?.tail === undefined)
}

function monthCandidate(match: RegExpExecArray, form: 'long' | 'short'): DateCandidate {
  const candidate = dateCandidate(match, form)
  return candidate.month === undefined || candidate.year === undefined ? { ...candidate, form: 'blank' } : candidate
}

/** "Những ngày tháng 9 năm 1945" and the label "ngày tháng năm sinh" are no dates: room for a number must be seen, or a year must follow. */
function isBlank(text: string, { start, month, year }: DateCandidate, match: RegExpExecArray): boolean {
  const tail = match.groups?.tail
  if (month === undefined && tail === undefined) return false
  if (wideBlank.test(match[0])) return true
  return year !== undefined && !quantityBefore.test(text.slice(Math.max(0, start - 12), start))
}
