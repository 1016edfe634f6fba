import { isCalendarDay } from '../../plan/parse-date.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { DateCandidate, DateFigures } from './date-candidate.ts'
import type { DateProblem, FoundDate } from './found-date.ts'
import { weekdayBeside } from './weekday.ts'

const letterBesideFigure = /(?<=[\p{L}\p{M}])(?=\d)|(?<=\d)(?=\p{L})/gu
const leapYear = 2024

/** What the calendar and NĐ 30/2020, Phụ lục I, Phần I, II.4.b say of a candidate. */
export function judgeDate(text: string, candidate: DateCandidate): FoundDate {
  const { start, end, form } = candidate
  const day = numberOf(candidate.day)
  const month = numberOf(candidate.month)
  const year = numberOf(candidate.year)
  const exists = existsInCalendar(day, month, year)
  const date: CalendarDate | undefined =
    exists && day !== undefined && month !== undefined && year !== undefined ? { year, month, day } : undefined
  const glue = form === 'iso' ? [] : gluesIn(text, candidate)
  const problems: DateProblem[] = exists ? [] : ['no-such-day']
  if (form !== 'iso') problems.push(...paddingProblems(candidate))
  if (glue.length > 0) problems.push('glued')
  const weekday = weekdayBeside(text, candidate, date)
  return {
    start,
    end,
    text: text.slice(start, end),
    form,
    ...(candidate.day === undefined || day === undefined ? {} : { day, daySpan: spanOf(candidate.day) }),
    ...(candidate.month === undefined || month === undefined ? {} : { month, monthSpan: spanOf(candidate.month) }),
    ...(candidate.year === undefined || year === undefined ? {} : { year, yearSpan: spanOf(candidate.year) }),
    ...(date === undefined ? {} : { date }),
    problems,
    glue,
    ...(weekday === undefined ? {} : { weekday }),
  }
}

/** A part that is not written cannot be wrong: 29/02 without a year exists, 30/02 does not. */
function existsInCalendar(day: number | undefined, month: number | undefined, year: number | undefined): boolean {
  return isCalendarDay({ year: year ?? leapYear, month: month ?? 1, day: day ?? 1 })
}

function paddingProblems({ day, month }: DateCandidate): DateProblem[] {
  const problems: DateProblem[] = []
  if (day?.figures.length === 1) problems.push('day-not-padded')
  if (month === undefined) return problems
  const value = Number(month.figures)
  if (month.figures.length === 1 && (value === 1 || value === 2)) problems.push('month-not-padded')
  if (month.figures.length === 2 && value >= 3 && value <= 9) problems.push('month-padded')
  return problems
}

function gluesIn(text: string, { start, end }: DateCandidate): number[] {
  const from = Math.max(0, start - 1)
  return [...text.slice(from, end).matchAll(letterBesideFigure)].map((match) => match.index + from)
}

function numberOf(part: DateFigures | undefined): number | undefined {
  return part === undefined ? undefined : Number(part.figures)
}

function spanOf({ start, end }: DateFigures): { readonly start: number; readonly end: number } {
  return { start, end }
}
