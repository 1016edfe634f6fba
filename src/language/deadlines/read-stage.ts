import { remember } from '../agencies/remember.ts'
import { holds } from '../words/holds.ts'
import { blankOut } from './blank-out.ts'
import type { Deadline, DeadlineCycle, DeadlineSurroundings, PlanYears } from './deadline.ts'
import { fillYears } from './fill-years.ts'
import { findTimePoints } from './find-time-points.ts'
import { hasOnlyKnownWords } from './known-words.ts'
import { maskCitations } from './mask-citations.ts'
import { type CalendarReading, isRangeJoint, readCalendar } from './read-calendar.ts'
import { readClock } from './read-clock.ts'
import { readCycle } from './read-cycle.ts'
import { mayHaveOffset, readOffset } from './read-relative.ts'
import { isContinuous, isToldLater, readAsEvent, readByDocument, readTimeless, withoutLengths } from './read-timeless.ts'
import type { TimePoint } from './time-point.ts'

const label = /^\s*thời (?:gian|hạn|điểm)(?:\s(?:thực hiện|hoàn thành|ban hành|báo cáo|dự kiến|kiểm tra|tổ chức)){0,2}\s{0,4}:/giu
const vision = /,?\s(?:và\s)?(?:có\s)?(?:tầm nhìn|định hướng)\s(?:đến\s)?(?:năm\s)?\d{4}/giu
const eventEnd = /(?<!\p{L})(?:đến|tới)\s(?:khi|lúc)\s(?<event>\p{L}[^;\n]{0,200})/iu
const distance =
  /\s(?:kể|tính)\stừ\s|(?<!\p{L})(?:sau|trước|ngay)\s(?:khi\s)?\p{L}|\s(?:ít nhất|tối thiểu|chậm nhất)\s(?:là\s)?\d{1,3}\s/iu
const unitAlone = /^\s*(?:quý|năm|tháng|tuần)[\s.]*$/iu
const plainNeighbour = /năm\s(?:sau|tới|trước)(?!\s(?:ngày|liền))/iu
const beforeWord = /(?<!\p{L})trước(?!\p{L})(?!\s(?:kỳ|liền))/iu
const festival =
  /^[\s(]*(?:(?:trước|trong|sau|nhân|vào|đến)\s){0,2}(?:dịp|tết|lễ|đại hội|kỳ họp|ngày\s(?:bầu|hội|lễ|tết))(?!\p{L})/iu

/** "Quý một năm 2027", "tháng Ba năm 2027": each in the order of its number. */
const numerals = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const inWords =
  /(?<!\p{L})(quý\s|tháng\s)(mười (?:một|hai)|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s{0,2}(?:năm\s|\/\s?)\d{4}(?!\d))/iu

/** The same, letter for letter, with the number as a figure. */
function withFigures(text: string): string {
  return text.replace(new RegExp(inWords, 'giu'), (words, unit: string, numeral: string) => {
    const number = numerals.indexOf(numeral.toLocaleLowerCase('vi').replace('bốn', 'tư')) + 1
    return `${unit}${number}`.padEnd(words.length)
  })
}

/** A stage taken apart: its text without hours, its points of time, and whether every word is understood. */
interface StageParts {
  readonly raw: string
  readonly rest: string
  readonly points: readonly TimePoint[]
  readonly clock: Deadline['clock']
  readonly known: boolean
}

/** Reads one stage of a deadline. More than one reading when the stage lists separate days. */
export function readStage(raw: string, around: DeadlineSurroundings): readonly Deadline[] {
  const { text, byDocument, mayBeDistant, readings } = stageOf(`${yearsKey(around)} ${raw}`)
  if (byDocument !== undefined) return [byDocument]
  const offset = mayBeDistant ? readOffset(text, around) : undefined
  return offset === undefined ? readings() : [{ kind: 'relative', raw, ...offset, sure: true }]
}

/** What a stage says in a plan of one year, whatever the day of issue: the tasks of a plan, and the plans of a year, share their deadlines. */
interface Stage {
  readonly text: string
  readonly byDocument?: Deadline
  readonly mayBeDistant: boolean
  readonly readings: () => readonly Deadline[]
}

/** `2027`, `+2026` of a school year, or nothing. */
function yearsKey({ year, schoolYear }: PlanYears): string {
  return schoolYear === undefined ? `${year ?? ''}` : `+${schoolYear}`
}

function yearsOf(key: string): PlanYears {
  if (key === '') return {}
  return key.startsWith('+') ? { schoolYear: Number(key.slice(1)) } : { year: Number(key) }
}

/** The school year that the stage itself names. */
function schoolYearIn(text: string, points: readonly TimePoint[]): PlanYears | undefined {
  for (const { unit, start, end } of points) {
    const first = unit === 'school-year' ? /\d{4}/.exec(text.slice(start, end)) : null
    if (first !== null) return { schoolYear: Number(first[0]) }
  }
  return undefined
}

const stageOf = remember((key): Stage => {
  const at = key.indexOf(' ')
  const years = yearsOf(key.slice(0, at))
  const raw = key.slice(at + 1)
  const unlabelled = raw.includes(':') && holds(raw, 'thời') ? blankOut(raw, label) : raw
  const bare = maskCitations(inWords.test(unlabelled) ? withFigures(unlabelled) : unlabelled)
  const text = holds(bare, 'tầm', 'hướng') ? blankOut(bare, vision) : bare
  const byDocument = readByDocument(raw, text)
  let read: readonly Deadline[] | undefined
  const readings = (): readonly Deadline[] => {
    read ??= readByCalendar(raw, text, years)
    return read
  }
  const mayBeDistant = mayHaveOffset(text) && distance.test(text)
  return { text, mayBeDistant, readings, ...(byDocument === undefined ? {} : { byDocument }) }
})

function readByCalendar(raw: string, text: string, years: PlanYears): readonly Deadline[] {
  const until = holds(text, 'khi', 'lúc') ? eventEnd.exec(text) : null
  const parts = takeApart(raw, until === null ? text : text.slice(0, until.index))
  const { rest, points, clock, known } = parts
  if (points.some(({ impossible }) => impossible === true)) return [{ kind: 'none', raw, sure: false }]
  const cycle = readCycle(rest.length < 20 && unitAlone.test(rest) ? `hằng ${rest.trim()}` : rest, points, (index) =>
    isRangeJoint(rest, points, index),
  )
  if (cycle !== undefined) return [recurring(parts, cycle)]
  if (points.length === 0) return [clock === undefined ? readTimeless(raw, text) : { kind: 'schedule', raw, clock, sure: known }]
  if (holds(rest, 'dịp', 'tết', 'lễ', 'hội', 'họp', 'bầu') && festival.test(rest) && points.every(({ unit }) => unit === 'year'))
    return [readAsEvent(raw, text)]

  const named = points.filter(({ unit }) => unit !== 'school-year')
  // "Tháng 9 năm học 2026-2027" is one month: the school year tells in which year it lies.
  const filled = fillYears(named.length === 0 ? points : named, schoolYearIn(rest, points) ?? years)
  const readings = readCalendar(rest, filled)
  if (until !== null) return [{ ...readings[0], kind: 'period', raw, event: tidy(until.groups?.event ?? ''), sure: known }]
  return readings.map((reading) => dated(parts, reading))
}

function takeApart(raw: string, text: string): StageParts {
  const { clock, rest } = readClock(text)
  const bare = withoutLengths(rest)
  const points = findTimePoints(bare)
  return { raw, rest, points, clock, known: !isToldLater(raw) && hasOnlyKnownWords(withoutPoints(bare, points)) }
}

function recurring({ raw, rest, points, clock, known }: StageParts, every: DeadlineCycle): Deadline {
  const withYear = points.filter(({ year }) => year !== undefined)
  const [span] = readCalendar(rest, withYear)
  const isBefore = beforeWord.test(rest)
  return {
    kind: 'recurring',
    raw,
    ...(span?.start === undefined ? {} : { start: span.start }),
    ...(span?.end === undefined ? {} : { end: span.end }),
    ...(isBefore ? { before: true } : {}),
    every,
    ...(clock === undefined
      ? {}
      : { clock: isBefore && clock.end === undefined && clock.start !== undefined ? { end: clock.start } : clock }),
    sure: known && !plainNeighbour.test(rest),
  }
}

function dated({ raw, rest, clock, known }: StageParts, reading: CalendarReading): Deadline {
  const sure = known && (reading.start !== undefined || reading.end !== undefined)
  if (clock === undefined)
    return isContinuous(rest) ? { ...reading, kind: 'continuous', raw, sure: known } : { ...reading, raw, sure }
  if (reading.start !== undefined || clock.end !== undefined || clock.start === undefined) {
    return { ...reading, kind: 'schedule', raw, clock, sure }
  }
  // "Trước 17 giờ 00 ngày 20" is kept on the 20th itself
  const { before: _, ...onTheDay } = reading
  return { ...onTheDay, raw, clock: { end: clock.start }, sure }
}

/** "Cuối năm" and "6 tháng cuối năm" keep their words: they decide how exact the point is. */
function withoutPoints(text: string, points: readonly TimePoint[]): string {
  let rest = ''
  let end = 0
  for (const point of points) {
    if (point.planYear === true || point.unit === 'half-year' || point.lastDay === true) continue
    rest += `${text.slice(end, point.start)} `
    end = point.end
  }
  return rest + text.slice(end)
}

function tidy(event: string): string {
  return event.replace(/[\s.,;:)]{1,80}$/u, '').trim()
}
