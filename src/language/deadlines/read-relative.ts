import { daysAfter } from '../../plan/calendar.ts'
import { daysInMonth } from '../../plan/parse-date.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import { findDates } from '../dates/find-dates.ts'
import { holds } from '../words/holds.ts'
import { withoutEnd } from '../words/without-end.ts'
import type { DeadlineOffset, DeadlineSurroundings } from './deadline.ts'

const amount =
  '(?<!(?:ngày|tháng|quý|năm|số)\\s{1,5})(?<count>\\d{1,3})\\s{1,5}(?<unit>ngày|tuần|tháng|quý|năm|giờ)(?<working>\\s{1,5}làm việc)?'
const counted = new RegExp(
  `(?<![\\p{L}\\p{N}/])${amount},?\\s{1,5}(?:kể |tính )(?:từ|sau)(?:\\s(?:khi|ngày|lúc|thời điểm|thời gian)){0,2}\\s{1,5}(?<event>\\S[^;\\n]{0,200})`,
  'iu',
)
const beside = new RegExp(
  `(?<![\\p{L}\\p{N}/])${amount}\\s{1,5}(?<side>sau|trước)(?:\\s(?:khi|ngày|kỳ))?\\s{1,5}(?<event>\\p{L}[^;\\n]{0,200})`,
  'iu',
)
const far = new RegExp(
  `(?<!\\p{L})(?<side>sau|trước)(?:\\s(?:khi|ngày))?\\s{1,5}(?<event>\\p{L}[^;\\n\\d]{0,100}?)\\s(?:(?:chậm nhất|ít nhất|tối thiểu|không quá|là)\\s{1,5}){0,2}${amount}(?!\\s{0,4}\\d)`,
  'iu',
)
/** "trước 10/3/2027 ít nhất 15 ngày": the distance is told from a day. */
const fromDay = new RegExp(
  `(?<!\\p{L})(?<side>sau|trước)(?:\\sngày)?\\s{1,5}(?<event>\\d{1,2}[^;\\n]{1,40}?),?\\s(?:(?:chậm nhất|ít nhất|tối thiểu|là)\\s{1,5}){1,2}${amount}(?!\\s{0,4}\\d)`,
  'iu',
)
const atOnce = /(?<!\p{L})ngay\s(?:sau\s(?:khi\s)?|khi\s)(?<event>\p{L}[^;\n]{0,200})/iu
const someAmount = /\d\s{1,5}(?:ngày|tuần|tháng|quý|năm|giờ)/i
/** Each with the words without which it is not worth asking. */
const eventWords: readonly (readonly [words: readonly string[], pattern: RegExp])[] = [
  [['khi'], /(?<!\p{L})(?:khi|sau khi|trước khi|trong khi)\s(?<event>\p{L}[^;\n]{0,200})/iu],
  [['trước,'], /(?<!\p{L})trước,\strong\svà\ssau\s(?<event>\p{L}[^;\n]{0,200})/iu],
  [['dịp'], /(?<!\p{L})(?:nhân\s)?dịp\s(?<event>\p{L}[^;\n]{0,200})/iu],
  [['theo'], /(?<!\p{L})theo\s(?<event>(?:yêu cầu|đề nghị|phát sinh|chỉ đạo|tình hình)[^;\n]{0,200})/iu],
  [['trước', 'sau'], /(?<!\p{L})(?:trước|sau)\s(?<event>(?:ngày|kỳ|hội nghị|đại hội|lễ|tết)\s\p{L}[^;\n]{0,200})/iu],
  [['đột'], /(?<event>(?<!\p{L})đột xuất(?!\p{L}))/iu],
]
const ownIssue =
  /^(?:(?:ký|ban hành|ký,? ban hành)(?:\skế hoạch(?:\snày)?)?|kế hoạch\s(?:này\s)?(?:được\s)?(?:ký|ban hành|ký,? ban hành))$/iu
const units: Readonly<Record<string, DeadlineOffset['unit']>> = {
  giờ: 'hour',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
}

export interface ReadRelative {
  readonly event: string
  readonly offset?: DeadlineOffset
  readonly end?: CalendarDate
}

/** False for most texts: neither an amount of time nor "ngay" is in them. */
export function mayHaveOffset(text: string): boolean {
  return holds(text, 'ngay') || someAmount.test(text)
}

/** A deadline with a distance from an event: "trong thời hạn 10 ngày kể từ ngày nhận Kế hoạch". */
export function readOffset(text: string, around: DeadlineSurroundings): ReadRelative | undefined {
  const match = someAmount.test(text) ? withAmount(text) : null
  if (match === null) {
    const event = holds(text, 'ngay') ? atOnce.exec(text)?.groups?.event : undefined
    return event === undefined ? undefined : { event: tidy(event), offset: { count: 0, unit: 'day', side: 'after' } }
  }
  const unit = units[match.groups?.unit?.toLowerCase() ?? '']
  if (unit === undefined) return undefined
  const event = tidy(match.groups?.event ?? '')
  const side = match.groups?.side?.toLowerCase() === 'trước' ? 'before' : 'after'
  const offset: DeadlineOffset = {
    count: Number(match.groups?.count),
    unit,
    ...(match.groups?.working === undefined ? {} : { workingDays: true }),
    side,
  }
  const base = dayOfEvent(event, around, side)
  const end = base === undefined ? undefined : dayFrom(base, offset)
  return { event, offset, ...(end === undefined ? {} : { end }) }
}

function withAmount(text: string): RegExpExecArray | null {
  return (
    (holds(text, 'kể', 'tính') ? counted.exec(text) : null) ??
    (holds(text, 'sau', 'trước') ? (beside.exec(text) ?? far.exec(text) ?? fromDay.exec(text)) : null)
  )
}

/** An event without a distance: "khi có phát sinh", "dịp Tết", "theo yêu cầu của cơ quan có thẩm quyền". */
export function readEvent(text: string): ReadRelative | undefined {
  for (const [words, pattern] of eventWords) {
    const event = holds(text, ...words) ? pattern.exec(text)?.groups?.event : undefined
    if (event !== undefined) return { event: tidy(event) }
  }
  return undefined
}

function dayOfEvent(event: string, { issuedOn }: DeadlineSurroundings, side: DeadlineOffset['side']): CalendarDate | undefined {
  // What is due before the plan is issued was due before anybody could read of it.
  if (ownIssue.test(event)) return side === 'after' ? issuedOn : undefined
  const [date] = findDates(event)
  return date !== undefined && date.start === 0 && date.end === event.length ? date.date : undefined
}

/**
 * Bộ luật Dân sự 2015, Điều 147.2 and 148: the first day is not counted; a term in months ends on the same day of the last month,
 * or on its last day where it has no such day. Working days hang on the holidays of the year, which no text says.
 */
function dayFrom(base: CalendarDate, { count: far, unit, workingDays, side }: DeadlineOffset): CalendarDate | undefined {
  if (workingDays === true || unit === 'hour') return undefined
  const count = side === 'before' ? -far : far
  if (unit === 'day' || unit === 'week') return daysAfter(base, count * (unit === 'week' ? 7 : 1))
  const months = base.year * 12 + base.month - 1 + count * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12)
  const last = { year: Math.floor(months / 12), month: (months % 12) + 1 }
  return { ...last, day: Math.min(base.day, daysInMonth(last.year, last.month)) }
}

function tidy(event: string): string {
  return withoutEnd(event, /[\s.,;:)]/u).trim()
}
