import type { Deadline, DeadlineSurroundings } from '../language/deadlines/deadline.ts'
import { findDeadlines } from '../language/deadlines/find-deadlines.ts'
import { lastDayInTime } from '../language/deadlines/last-day-in-time.ts'
import { readDeadline } from '../language/deadlines/read-deadline.ts'
import { isoDate } from '../plan/calendar.ts'
import type { DeadlineShift, ReadDay } from './plan-change.ts'

/** A text of a plan, and what the plan says of the time around it. */
export interface TimedText {
  readonly text: string
  readonly around: DeadlineSurroundings
}

/** How the deadlines of a text are read before and after, where that is not the same. A field is a deadline as a whole; in prose they are searched for. */
export function deadlineShift(where: 'field' | 'prose', before: TimedText, after: TimedText): DeadlineShift | undefined {
  const shift = { before: read(where, before), after: read(where, after) }
  const days = (all: readonly ReadDay[]): string => JSON.stringify(all.map(({ words: _, ...day }) => day))
  return days(shift.before) === days(shift.after) ? undefined : shift
}

function read(where: 'field' | 'prose', { text, around }: TimedText): readonly ReadDay[] {
  if (where === 'field') return text === '' ? [] : [dayOf(readDeadline(text, around))]
  return findDeadlines(text, around).map(({ deadline }) => dayOf(deadline))
}

function dayOf(deadline: Deadline): ReadDay {
  const { raw, kind, start, every } = deadline
  const [from, to] = [start, lastDayInTime(deadline)].map((day) => day && isoDate(day))
  return {
    words: raw,
    kind,
    // Of "trước ngày 15/6" the day that is named is no day in time.
    ...(from === undefined || (to !== undefined && from > to) ? {} : { start: from }),
    ...(to === undefined ? {} : { end: to }),
    ...(every === undefined ? {} : { every }),
  }
}
