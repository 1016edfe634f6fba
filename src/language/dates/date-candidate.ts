import type { Span } from '../span.ts'
import type { DateForm } from './found-date.ts'

/** The figures of one part of a date and where they stand. */
export interface DateFigures extends Span {
  readonly figures: string
}

/** What looks like a date, before it is judged against the calendar. */
export interface DateCandidate extends Span {
  readonly form: DateForm
  readonly day?: DateFigures
  readonly month?: DateFigures
  readonly year?: DateFigures
}

/**
 * The candidate of a match whose pattern has the flag `d` and groups named day, month, year.
 * A group that did not take part, or that holds no figures, gives no part.
 */
export function dateCandidate(match: RegExpExecArray, form: DateForm): DateCandidate {
  const day = figuresOf(match, 'day')
  const month = figuresOf(match, 'month')
  const year = figuresOf(match, 'year')
  return {
    start: match.index,
    // room for a missing number may run on into blanks that belong to nobody
    end: match.index + match[0].trimEnd().length,
    form,
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  }
}

function figuresOf(match: RegExpExecArray, name: string): DateFigures | undefined {
  const figures = match.groups?.[name]
  const place = match.indices?.groups?.[name]
  return figures === undefined || place === undefined ? undefined : { figures, start: place[0], end: place[1] }
}
