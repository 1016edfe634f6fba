import type { CalendarDate } from '../../plan/plan.ts'
import type { Span } from '../span.ts'
import type { FoundWeekday } from './found-date.ts'
import { matchAt } from './match-at.ts'

type Weekday = FoundWeekday['day']

const numbers: Readonly<Record<string, Weekday>> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  bốn: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  bẩy: 6,
  '7': 6,
}
const name = '(?:thứ\\s{1,5}(?<number>hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7])|chủ\\s{1,5}nhật)(?![\\p{L}\\p{N}/])'

/**
 * "Hội nghị lần thứ 2 ngày …", "Kỳ họp thứ sáu, ngày …" and "Ngày thứ hai (06/01)" count meetings and days: before a date the name
 * of a weekday must open a line or a bracket, follow a comma, a part of the day or an hour.
 */
const before = new RegExp(
  `(?:^|[\\n(,;:–|]|(?<!\\p{L})-|(?<!\\p{L})(?:sáng|trưa|chiều|tối|đêm|vào|từ|đến|trước|giờ|phút)|\\d{1,2}(?:h|[:h]\\d{2}|')?|[’'])\\s{0,4}(?<name>${name})\\s{0,4},?\\s{0,4}\\(?\\s{0,4}$`,
  'diu',
)
const mention = /th(?=ứ\s)|nh(?=ật)/iu
const inBrackets = new RegExp(`\\s{0,4},?\\s{0,4}\\(\\s{0,4}(?<name>${name})`, 'diuy')
const afterComma = new RegExp(`\\s{0,4},?\\s{0,4}(?<name>${name})`, 'diuy')

/** The weekday of a date: 1 = Monday … 7 = Sunday. */
export function weekdayOf({ year, month, day }: CalendarDate): Weekday {
  const sundayFirst = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday
}

/** The weekday written beside the date at `place`: "thứ Hai, ngày …", "… (thứ Ba)". */
export function weekdayBeside(text: string, place: Span, date: CalendarDate | undefined): FoundWeekday | undefined {
  const from = Math.max(0, place.start - 40)
  const lead = text.slice(from, place.start)
  // most dates have no weekday: the costly patterns wait for its first letters
  if (!mention.test(lead) && !mention.test(text.slice(place.end, place.end + 20))) return undefined
  const match = before.exec(lead)
  if (match !== null) return found(text, match, from, date)
  const bracketed = matchAt(inBrackets, text, place.end)
  if (bracketed !== null) return found(text, bracketed, 0, date)
  const plain = matchAt(afterComma, text, place.end)
  return plain === null || isEnumeration(plain) ? undefined : found(text, plain, 0, date)
}

/** "…, thứ hai là …" goes on with an enumeration ("thứ nhất, thứ hai"); a weekday is written with a capital or a figure. */
function isEnumeration(match: RegExpExecArray): boolean {
  const written = match.groups?.name ?? ''
  return written === written.toLowerCase() && !/\d/u.test(written)
}

function found(text: string, match: RegExpExecArray, offset: number, date: CalendarDate | undefined): FoundWeekday | undefined {
  const place = match.indices?.groups?.name
  if (place === undefined) return undefined
  const number = match.groups?.number?.toLowerCase()
  const day = number === undefined ? 7 : numbers[number]
  if (day === undefined) return undefined
  const start = place[0] + offset
  const end = place[1] + offset
  return { start, end, text: text.slice(start, end), day, agrees: date === undefined ? undefined : weekdayOf(date) === day }
}
