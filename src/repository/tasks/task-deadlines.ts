import type { Deadline } from '../../language/deadlines/deadline.ts'
import type { FoundDeadline } from '../../language/deadlines/find-deadlines.ts'
import { latestOf } from '../../plan/calendar.ts'
import type { CalendarDate, Place, Plan } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Reading } from '../../rules/reading.ts'
import type { TaskDeadline } from './task-record.ts'

/** The days between which a plan wants what recurs. */
interface PlanDays {
  readonly from?: CalendarDate
  readonly until?: CalendarDate
}

export interface DeadlineAt extends FoundDeadline {
  readonly record: TaskDeadline
}

/** The deadlines that stand in a text of the plan, by its place. */
export type DeadlinesAt = (place: Place) => readonly DeadlineAt[]

export function deadlinesByPlace(plan: Plan, reading: Reading): DeadlinesAt {
  const days = daysOf(plan, reading)
  const byOffset = new Map<number, DeadlineAt[]>()
  for (const { passage, found } of reading.deadlines()) {
    // As written, with the bracket that closes "hằng năm (trước ngày 15 tháng 11)".
    const deadline = { ...found.deadline, raw: passage.text.slice(found.start, found.end).trim() }
    const { range } = placeWithin(passage.place, found.start, found.end)
    const offset = passage.place.range.start.offset
    const at = { ...found, record: { deadline, range, ...(recurs(deadline) ? days : {}) } }
    const others = byOffset.get(offset)
    if (others === undefined) byOffset.set(offset, [at])
    else others.push(at)
  }
  return ({ range }) => byOffset.get(range.start.offset) ?? []
}

function recurs({ every, parts = [] }: Deadline): boolean {
  return every !== undefined || parts.some((part) => part.every !== undefined)
}

/** From the day of issue, or the first day of the plan's years, to the last day of them; a school year has ended when the next one begins in September. */
function daysOf({ issuedOn, issuedWith }: Plan, reading: Reading): PlanDays {
  const issued = issuedOn?.date ?? issuedWith?.issuedOn?.date
  const years = reading.period()
  const isSchoolYear = years?.isSchoolYear === true
  const first = years?.first === undefined ? undefined : { year: years.first, month: isSchoolYear ? 9 : 1, day: 1 }
  const from = latestOf(issued, first)
  return {
    ...(from === undefined ? {} : { from }),
    ...(years === undefined ? {} : { until: { year: years.last, month: isSchoolYear ? 8 : 12, day: 31 } }),
  }
}
