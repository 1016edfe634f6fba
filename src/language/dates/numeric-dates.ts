import { type DateCandidate, dateCandidate } from './date-candidate.ts'
import { dateDots, dateGap } from './date-gap.ts'
import type { DateForm } from './found-date.ts'
import { matchAt } from './match-at.ts'
import { skim } from './skim.ts'

const freeBefore = '(?<![\\p{L}\\p{M}\\p{N}_])'
const dayMonth = '(?<day>\\d{1,2})/(?<month>\\d{1,2})'
const notMore = '(?![\\p{N}_/%]|[.,:-]\\d|-\\p{L}|\\s{0,4}(?:ngày|buổi|giờ|tháng|số|tổng)(?!\\p{L}))'

const afterDayWord = new RegExp(
  `${freeBefore}ngày${dateGap}(?<day>\\d{1,2})[ \\u00a0]{0,4}(?<sep>[/.-])[ \\u00a0]{0,4}(?<month>\\d{1,2})[ \\u00a0]{0,4}\\k<sep>[ \\u00a0]{0,4}(?<year>\\d{4})(?![\\p{N}_]|[/-]\\p{L}|/\\d)`,
  'duy',
)
const partly = new RegExp(
  `${freeBefore}ngày${dateGap}(?:(?<day>\\d{1,2})|${dateDots})?[ \\u00a0]{0,30}/[ \\u00a0]{0,30}(?:(?<month>\\d{1,2})|${dateDots})?[ \\u00a0]{0,30}/[ \\u00a0]{0,30}(?:(?<year>\\d{4})(?![\\d/])|\\d{0,3}${dateDots})`,
  'duy',
)
const glueable = '(?:(?<![\\p{L}\\p{M}\\p{N}_/.:])|(?<=(?<!\\p{L})(?:từ|đến|trước|sau)))(?<!\\p{L}[-–])'
const alone = new RegExp(
  `${glueable}(?<day>\\d{1,2})(?<sep>[/.-])(?<month>\\d{1,2})\\k<sep>(?<year>\\d{4})(?![\\p{N}_]|\\k<sep>\\d|[/-]\\p{L}|[.,:]\\d)`,
  'duy',
)
const iso = /(?<![\p{L}\p{N}_/.-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\p{N}_-]|[/.]\d|(?!t\d)\p{L})/duy
const dayMonthAfterWord = new RegExp(`${freeBefore}ngày${dateGap}${dayMonth}${notMore}`, 'duy')
const dayMonthInList = new RegExp(
  `${freeBefore}ngày${dateGap}(?:\\d{1,2}[ ]{0,4}(?:,|và|-|–)[ ]{0,4}){1,6}${dayMonth}${notMore}`,
  'duy',
)
const dayMonthBefore = new RegExp(`(?<=(?<!\\p{L})trước\\s{1,5})${dayMonth}${notMore}`, 'duy')
const dayMonthOfRange = new RegExp(
  `(?<![\\p{L}\\p{N}_/.,:-])${dayMonth}(?=\\s{0,4}(?:-|–|đến|tới)\\s{0,4}(?:hết\\s{1,5})?(?:ngày\\s{0,4})?\\d{1,2}/\\d{1,2}/\\d{4})`,
  'duy',
)
const next = new RegExp(`\\s{0,4}(?:,|;|và|hoặc|đến|tới|-|–)\\s{0,4}${dayMonth}${notMore}`, 'duy')

const numberBefore = /(?:(?<!\p{L})(?:số|số\s?:|ký hiệu|phiên bản|version|v)\s{0,4}|\p{L}\.)$/iu
const quantityBefore = /(?:(?<!\p{L})(?:mỗi|một|từng|hằng|hàng|nửa)|(?<![\dh:.,/]|giờ )(?<!\d)\d{1,3})\s{1,5}$/iu
/** A comma, "và" or a dash. */
const listSigns = [',', 'v', '-', '–']
/** A dash, "đến" or "tới". */
const rangeSigns = ['-', '–', 'đ', 't']
const formOfSeparator: Readonly<Record<string, DateForm>> = { '/': 'short', '-': 'dashed', '.': 'dotted' }

/** The date in figures at `index`, where the word "ngày" begins: "ngày 05/01/2026", "ngày   /4/2026", "ngày 15/6". */
export function numericDayAt(text: string, index: number): DateCandidate | undefined {
  const day = skim(text, index + 'ngày'.length)
  const isSlashed = day.next === '/'
  const full = day.figures > 0 && (isSlashed || day.next === '.' || day.next === '-') ? matchAt(afterDayWord, text, index) : null
  if (full !== null) return dateCandidate(full, formOf(full))
  const blank = isSlashed && skim(text, day.at + 1).next === '/' ? matchAt(partly, text, index) : null
  if (blank !== null) {
    const candidate = dateCandidate(blank, 'blank')
    return candidate.day === undefined || candidate.month === undefined || candidate.year === undefined ? candidate : undefined
  }
  const short = isSlashed ? matchAt(dayMonthAfterWord, text, index) : null
  if (short !== null) return quantityBefore.test(textBefore(text, index)) ? undefined : possibleDay(dateCandidate(short, 'short'))
  const listed = listSigns.includes(day.next) ? matchAt(dayMonthInList, text, index) : null
  return listed === null ? undefined : possibleDay(figuresOnly(dateCandidate(listed, 'short')))
}

/** The date in figures at `index`, where a figure begins: 05/01/2026, 05.01.2026, 2026-01-05; without a year after "trước" and in "15/11 đến 20/11/2026". */
export function numericFiguresAt(text: string, index: number): DateCandidate | undefined {
  const { figures, next: sign, at } = skim(text, index)
  if (sign !== '/' && sign !== '.' && sign !== '-') return undefined
  const full = matchAt(alone, text, index)
  if (full !== null) {
    const form = formOf(full)
    if (isDateAlone(full, form) && !numberBefore.test(textBefore(text, index))) return dateCandidate(full, form)
  }
  const machine = figures === 4 && sign === '-' ? matchAt(iso, text, index) : null
  if (machine !== null && isYearOfOurs(Number(machine.groups?.year))) return dateCandidate(machine, 'iso')
  if (sign !== '/') return undefined
  const isAfterBefore = textBefore(text, index).toLowerCase().includes('trước')
  const short =
    (isAfterBefore ? matchAt(dayMonthBefore, text, index) : null) ??
    (rangeSigns.includes(skim(text, at + 1).next) ? matchAt(dayMonthOfRange, text, index) : null)
  return short === null ? undefined : possibleDay(dateCandidate(short, 'short'))
}

/** The date that continues one without a year: the second of "ngày 15/6 và 10/12". */
export function nextNumericDay(text: string, { end, year, form }: DateCandidate): DateCandidate | undefined {
  if (year !== undefined || form !== 'short') return undefined
  if (!/[,;vhđt–-]/i.test(text.charAt(skim(text, end).at))) return undefined
  const match = matchAt(next, text, end)
  return match === null ? undefined : possibleDay(figuresOnly(dateCandidate(match, 'short')))
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
function possibleDay(candidate: DateCandidate): DateCandidate | undefined {
  const day = Number(candidate.day?.figures)
  const month = Number(candidate.month?.figures)
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? candidate : undefined
}
