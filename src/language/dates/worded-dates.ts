import { type DateCandidate, dateCandidate } from './date-candidate.ts'
import { dateDots, dateGap } from './date-gap.ts'

const freeBefore = '(?<![\\p{L}\\p{M}\\p{N}_])'
const day = `(?:(?<day>\\d{1,2})(?!\\d)|${dateDots})?`
const month = `(?:(?<month>\\d{1,2})(?!\\d)|${dateDots})?`
const year = `(?:(?<year>\\d{4})(?!\\d)|\\d{0,3}${dateDots})?`
const yearTail = `(?<tail>,?${dateGap}năm${dateGap}${year})`

const withDay = new RegExp(
  `${freeBefore}ngày${dateGap}${day}${dateGap}tháng(?!\\p{L})${dateGap}${month}(?:${dateGap}${yearTail})?`,
  'dgiu',
)
const withSlashedYear = new RegExp(
  `${freeBefore}ngày${dateGap}(?<day>\\d{1,2})${dateGap}tháng${dateGap}(?<month>\\d{1,2})${dateGap}/${dateGap}(?<year>\\d{4})(?![\\d/])`,
  'dgiu',
)
const withoutDayWord = new RegExp(
  `(?<![\\p{L}\\p{N}_/.,-])(?<day>\\d{1,2})${dateGap}tháng${dateGap}(?<month>\\d{1,2})${dateGap},?${dateGap}năm${dateGap}(?<year>\\d{4})(?!\\d)`,
  'dgiu',
)
const monthOfYear = new RegExp(
  `${freeBefore}tháng${dateGap}(?:(?<month>\\d{1,2})|${dateDots})${dateGap},?${dateGap}năm${dateGap}(?:(?<year>\\d{4})(?!\\d)|\\d{0,3}${dateDots})`,
  'dgiu',
)
const monthSlashYear = new RegExp(
  `${freeBefore}tháng${dateGap}(?:(?<month>\\d{1,2})|${dateDots})[ \\u00a0]?[/-][ \\u00a0]?(?:(?<year>\\d{4})(?![\\d/]|-\\p{L})|\\d{0,3}${dateDots})`,
  'dgiu',
)
const quantityBefore = /(?<!\p{L})(?:những|các|mỗi|từng|bao|hằng|hàng)\s{1,3}$/iu
const wideBlank = /[.…_]{2}|…|\s{2}/u

/** Dates that name their parts: "ngày 05 tháng 01 năm 2026", "ngày    tháng 9 năm 2026", "tháng 01 năm 2026", "tháng 3/2026". */
export function wordedDates(text: string): DateCandidate[] {
  const found: DateCandidate[] = []
  for (const match of text.matchAll(withDay)) {
    const candidate = dateCandidate(match, 'long')
    if (isComplete(candidate, match)) found.push(candidate)
    else if (isBlank(text, candidate, match)) found.push({ ...candidate, form: 'blank' })
  }
  for (const match of text.matchAll(withSlashedYear)) found.push(dateCandidate(match, 'long'))
  for (const match of text.matchAll(withoutDayWord)) found.push(dateCandidate(match, 'long'))
  for (const match of text.matchAll(monthOfYear)) found.push(monthCandidate(match, 'long'))
  for (const match of text.matchAll(monthSlashYear)) found.push(monthCandidate(match, 'short'))
  return found
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
