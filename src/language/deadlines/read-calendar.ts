import { compareDates, daysAfter } from '../../plan/calendar.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import { holds } from '../words/holds.ts'
import type { Deadline, DeadlineKind } from './deadline.ts'
import { firstDayOf, lastDayOf, type TimePoint } from './time-point.ts'

export type CalendarReading = Pick<Deadline, 'kind' | 'start' | 'end' | 'before'>

const beforeEnd = /(?<!\p{L})trước(?:\s{1,5}(?:ngày|hết))?[\s,]{0,40}$/iu
const untilEnd = /(?<!\p{L})(?:đến|tới)(?:\s{1,5}(?:hết|cuối|trước|ngày|tháng|năm)){0,2}\s{0,40}$/iu
const byWords =
  /(?<!\p{L})(?:chậm nhất|muộn nhất|không (?:quá|muộn hơn)|xong(?!\s{1,5}(?:trong|vào))|hoàn thành(?!\s{1,5}(?:trong|vào)))(?!\p{L})/iu
const fromEnd = /(?<!\p{L})(?:từ|kể từ|bắt đầu|sau)(?:\s{1,5}(?:ngày|đầu|cuối|giữa))?\s{0,40}$/iu
const rangeJoint = /^[\s,.]*(?:(?:cho\s)?(?:đến|tới)(?!\p{L})|[-–—])/iu
const listJoint = /^[\s,]*(?:và|hoặc)?[\s,]*(?:trước\s)?(?:ngày|tháng|quý|năm)?\s*$/iu
const weekEnd =
  /(?<!\p{L})tuần\s(?:(?:lễ\s)?(?<first>đầu)(?:\stiên)?|(?:thứ\s)?(?<which>nhất|hai|ba|[1-3]))\s(?:của\s|trong\s)?$/iu
const weeks: Readonly<Record<string, number>> = { nhất: 1, hai: 2, ba: 3 }
const openEnd = /(?:(?:các|những)\snăm\s(?:tiếp\stheo|sau|kế tiếp)|trở đi|về sau)(?!\p{L})/iu

const kinds: Readonly<Record<TimePoint['unit'], DeadlineKind>> = {
  day: 'date',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  'half-year': 'period',
  'school-year': 'period',
}

/** True when what stands between two points makes them the two ends of a stretch: "đến", "tới", a dash. */
export function isRangeJoint(text: string, points: readonly TimePoint[], index: number): boolean {
  const from = points[index]
  const to = points[index + 1]
  return from !== undefined && to !== undefined && rangeJoint.test(text.slice(from.end, to.start))
}

/** The days that the points of a text stand for. Several readings when it lists days that do not follow one another. */
export function readCalendar(text: string, points: readonly TimePoint[]): readonly CalendarReading[] {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return []
  const prefix = text.slice(0, first.start)
  if (points.length > 1 && points.every((_, index) => index === 0 || isRangeJoint(text, points, index - 1)))
    return [stretch(first, last)]
  const readings = points.map((point, index) => single(text.slice(points[index - 1]?.end ?? 0, point.start), prefix, point))
  if (readings.length === 1 && holds(text, 'tiếp', 'kế', 'sau', 'trở') && openEnd.test(text))
    return [{ kind: 'period', ...startOf(first) }]
  return isOneStretch(readings) ? [stretch(first, last)] : readings
}

function stretch(first: TimePoint, last: TimePoint): CalendarReading {
  const end = lastDayOf(last)
  return { kind: 'period', ...startOf(first), ...(end === undefined ? {} : { end }) }
}

/** One point by what stands before it; a listed point keeps the words before the first ("trước ngày 15/6 và 10/12"). */
function single(joint: string, prefix: string, point: TimePoint): CalendarReading {
  const kind = kinds[point.unit]
  const first = firstDayOf(point)
  const last = lastDayOf(point)
  const week = point.unit === 'month' && first !== undefined && holds(joint, 'tuần') ? weekEnd.exec(joint)?.groups : undefined
  if (week !== undefined && first !== undefined)
    return weekOf(first, numberOfWeek(week.first === undefined ? week.which : 'nhất'))
  const isBefore = isBeforeEnd(joint)
  if (isBefore && isUntilEnd(joint.replace(beforeEnd, '')))
    return { kind, ...(first === undefined ? {} : { end: first }), before: true }
  if (isBefore || (isBeforeEnd(prefix) && listJoint.test(joint)))
    return { kind, ...(first === undefined ? {} : { end: first }), before: true }
  if (holds(joint, 'từ', 'đầu', 'sau') && fromEnd.test(joint)) return { kind: 'period', ...startOf(point) }
  const isBy = isUntilEnd(joint) || saysLatest(joint) || (saysLatest(prefix) && listJoint.test(joint))
  if (isBy && (point.unit === 'day' || isUntilEnd(joint) || /(?:chậm|muộn) nhất|không/iu.test(prefix)))
    return { kind, ...(last === undefined ? {} : { end: last }) }
  return { kind, ...startOf(point), ...(last === undefined ? {} : { end: last }) }
}

/** "Tuần đầu tháng 3/2027": seven days from the first on; whether a week begins on a Monday, the text does not say. */
function weekOf(first: CalendarDate, number: number): CalendarReading {
  const day = (number - 1) * 7 + 1
  return { kind: 'period', start: { ...first, day }, end: { ...first, day: day + 6 } }
}

function numberOfWeek(word = ''): number {
  return weeks[word.toLocaleLowerCase('vi')] ?? Number(word)
}

function isBeforeEnd(words: string): boolean {
  return holds(words, 'trước') && beforeEnd.test(words)
}

function isUntilEnd(words: string): boolean {
  return holds(words, 'đến', 'tới') && untilEnd.test(words)
}

function saysLatest(words: string): boolean {
  return holds(words, 'nhất', 'không', 'xong', 'hoàn') && byWords.test(words)
}

function startOf(point: TimePoint): { readonly start?: CalendarDate } {
  const start = firstDayOf(point)
  return start === undefined ? {} : { start }
}

/** "Ngày 26, 27/12/2026" and "Quý III, IV năm 2026" are one stretch: each point begins on the day after the one before it. */
function isOneStretch(readings: readonly CalendarReading[]): boolean {
  if (readings.length < 2) return false
  return readings.every(({ kind, start, before }, index) => {
    if (before === true || start === undefined || kind === 'period') return false
    const previous = readings[index - 1]?.end
    return index === 0 || (previous !== undefined && compareDates(daysAfter(previous, 1), start) === 0)
  })
}
