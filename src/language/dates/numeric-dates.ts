import { type DateCandidate, dateCandidate } from './date-candidate.ts'
import { dateDots, dateGap } from './date-gap.ts'
import type { DateForm } from './found-date.ts'

const freeBefore = '(?<![\\p{L}\\p{M}\\p{N}_])'
const dayMonth = '(?<day>\\d{1,2})/(?<month>\\d{1,2})'
const notMore = '(?![\\p{N}_/%]|[.,:-]\\d|-\\p{L}|\\s{0,2}(?:ngày|buổi|giờ|tháng|số|tổng)(?!\\p{L}))'

const afterDayWord = new RegExp(
  `${freeBefore}ngày${dateGap}(?<day>\\d{1,2})[ \\u00a0]{0,2}(?<sep>[/.-])[ \\u00a0]{0,2}(?<month>\\d{1,2})[ \\u00a0]{0,2}\\k<sep>[ \\u00a0]{0,2}(?<year>\\d{4})(?![\\p{N}_]|[/-]\\p{L}|/\\d)`,
  'dgiu',
)
const partly = new RegExp(
  `${freeBefore}ngày${dateGap}(?:(?<day>\\d{1,2})|${dateDots})?[ \\u00a0]{0,30}/[ \\u00a0]{0,30}(?:(?<month>\\d{1,2})|${dateDots})?[ \\u00a0]{0,30}/[ \\u00a0]{0,30}(?:(?<year>\\d{4})(?![\\d/])|\\d{0,3}${dateDots})`,
  'dgiu',
)
const glueable = '(?:(?<![\\p{L}\\p{M}\\p{N}_/.:])|(?<=(?<!\\p{L})(?:từ|đến|trước|sau)))(?<!\\p{L}[-–])'
const alone = new RegExp(
  `${glueable}(?<day>\\d{1,2})(?<sep>[/.-])(?<month>\\d{1,2})\\k<sep>(?<year>\\d{4})(?![\\p{N}_]|\\k<sep>|[/-]\\p{L}|[.,:]\\d)`,
  'dgu',
)
const iso = /(?<![\p{L}\p{N}_/.-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\p{N}_-]|[/.]\d|(?!T\d)\p{L})/dgu
const dayMonthAfterWord = new RegExp(`${freeBefore}ngày${dateGap}${dayMonth}${notMore}`, 'dgiu')
const dayMonthInList = new RegExp(
  `${freeBefore}ngày${dateGap}(?:\\d{1,2}[ ]{0,2}(?:,|và|-|–)[ ]{0,2}){1,6}${dayMonth}${notMore}`,
  'dgiu',
)
const dayMonthBefore = new RegExp(`(?<=(?<!\\p{L})trước\\s{1,3})${dayMonth}${notMore}`, 'dgiu')
const dayMonthOfRange = new RegExp(
  `(?<![\\p{L}\\p{N}_/.,:-])${dayMonth}(?=\\s{0,3}(?:-|–|đến|tới)\\s{0,3}(?:hết\\s{1,3})?(?:ngày\\s{0,3})?\\d{1,2}/\\d{1,2}/\\d{4})`,
  'dgiu',
)
const next = new RegExp(`\\s{0,3}(?:,|;|và|hoặc|đến|tới|-|–)\\s{0,3}${dayMonth}${notMore}`, 'diuy')

const numberBefore = /(?:số|số\s?:|hiệu|phiên bản|version|(?<!\p{L})v|\p{L}\.)\s{0,2}$/iu
const quantityBefore = /(?:(?<!\p{L})(?:mỗi|một|từng|hằng|hàng|nửa)|(?<![\dh:.,/]|giờ )(?<!\d)\d{1,3})\s{1,3}$/iu
const formOfSeparator: Readonly<Record<string, DateForm>> = { '/': 'short', '-': 'dashed', '.': 'dotted' }

/** Dates in figures: 05/01/2026, 2026-01-05, 05-01-2026, 05.01.2026, "ngày 15/6", "ngày   /4/2026", "trước 15/6 và 10/12". */
export function numericDates(text: string): DateCandidate[] {
  const found: DateCandidate[] = []
  for (const match of text.matchAll(afterDayWord)) found.push(dateCandidate(match, formOf(match)))
  for (const match of text.matchAll(partly)) {
    const candidate = dateCandidate(match, 'blank')
    if (candidate.day === undefined || candidate.month === undefined || candidate.year === undefined) found.push(candidate)
  }
  for (const match of text.matchAll(alone)) {
    const form = formOf(match)
    if (isDateAlone(match, form) && !numberBefore.test(textBefore(text, match.index))) found.push(dateCandidate(match, form))
  }
  for (const match of text.matchAll(iso)) {
    if (isYearOfOurs(Number(match.groups?.year))) found.push(dateCandidate(match, 'iso'))
  }
  found.push(...datesWithoutYear(text))
  return found
}

function datesWithoutYear(text: string): DateCandidate[] {
  const found: DateCandidate[] = []
  const add = (candidate: DateCandidate): void => {
    if (!couldBeDay(candidate)) return
    found.push(candidate)
    next.lastIndex = candidate.end
    const match = next.exec(text)
    if (match !== null) add(figuresOnly(dateCandidate(match, 'short')))
  }
  for (const match of text.matchAll(dayMonthAfterWord)) {
    if (!quantityBefore.test(textBefore(text, match.index))) add(dateCandidate(match, 'short'))
  }
  for (const match of text.matchAll(dayMonthInList)) add(figuresOnly(dateCandidate(match, 'short')))
  for (const match of text.matchAll(dayMonthBefore)) add(dateCandidate(match, 'short'))
  for (const match of text.matchAll(dayMonthOfRange)) add(dateCandidate(match, 'short'))
  return found
}

function formOf(match: RegExpExecArray): DateForm {
  return formOfSeparator[match.groups?.sep ?? '/'] ?? 'short'
}

function figuresOnly(candidate: DateCandidate): DateCandidate {
  return { ...candidate, start: candidate.day?.start ?? candidate.start }
}

function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - 14), start)
}

/** Without the word "ngày" a row of figures is a date only when it looks like nothing else: a score or a version has other numbers. */
function isDateAlone(match: RegExpExecArray, form: DateForm): boolean {
  const day = Number(match.groups?.day)
  const month = Number(match.groups?.month)
  if (!isYearOfOurs(Number(match.groups?.year))) return false
  return form === 'short' ? day <= 39 && month <= 39 : day >= 1 && day <= 31 && month >= 1 && month <= 12
}

function isYearOfOurs(year: number): boolean {
  return year >= 1900 && year <= 2100
}

/** 5/20 or 45/3 without a year may be a score; 31/02 is a date that went wrong. */
function couldBeDay(candidate: DateCandidate): boolean {
  const day = Number(candidate.day?.figures)
  const month = Number(candidate.month?.figures)
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}
