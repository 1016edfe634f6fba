import type { ClockTime, Deadline, DeadlineCycle } from '../../language/deadlines/deadline.ts'
import { lastDayInTime } from '../../language/deadlines/last-day-in-time.ts'
import { daysAfter, latestOf } from '../../plan/calendar.ts'
import { daysInMonth } from '../../plan/parse-date.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import { type Recurrence, recurrencesOf } from './recurrence.ts'
import type { TaskDeadline } from './task-record.ts'

/** One stage of a deadline, by what a calendar can say of it. */
export type Due =
  /** Due once. `day` is the last one in time: of "trước ngày 15/6" the 14th. */
  | { readonly kind: 'once'; readonly stage: Deadline; readonly day: CalendarDate }
  /** Due again and again, within the days that the text or the plan sets. */
  | {
      readonly kind: 'recurring'
      readonly stage: Deadline
      readonly recurrence: Recurrence
      readonly from?: CalendarDate
      readonly until?: CalendarDate
    }
  /** No day: "thường xuyên", "theo hướng dẫn của Sở", what could not be read. */
  | { readonly kind: 'open'; readonly stage: Deadline }

/** The stages of a deadline in order, none left out: "Thường xuyên; hoàn thành trước ngày …" has two. */
export function duesOf(task: TaskDeadline): readonly Due[] {
  const { deadline } = task
  return (deadline.parts ?? [deadline]).flatMap((stage) => duesOfStage(stage, task))
}

function duesOfStage(stage: Deadline, { from, until }: TaskDeadline): readonly Due[] {
  const { every, end, start } = stage
  if (every !== undefined) {
    const first = latestOf(start, from === undefined ? undefined : afterFirstCycle(from, stage))
    const last = end ?? (until === undefined ? undefined : withShift(until, stage))
    const recurrences = recurrencesOf(stage)
    if (recurrences.length === 0) return [{ kind: 'open', stage }]
    return recurrences.map((recurrence) => ({
      kind: 'recurring',
      stage,
      recurrence,
      ...(first === undefined ? {} : { from: first }),
      ...(last === undefined ? {} : { until: last }),
    }))
  }
  const day = lastDayInTime(stage)
  return [day === undefined ? { kind: 'open', stage } : { kind: 'once', stage, day }]
}

/** What is told of a cycle in the next one is not due before the first cycle is over. "Trước ngày 01 tháng sau" is due on its last day. */
function afterFirstCycle(from: CalendarDate, { every, before, clock }: Deadline): CalendarDate {
  const length = every?.shift === 'next' ? monthsOf[every.unit] : undefined
  if (length === undefined) return from
  const months = from.year * 12 + Math.floor((from.month - 1) / length) * length + length
  const next = { year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 }
  return before === true && clock === undefined ? daysAfter(next, -1) : next
}

/** What is told of a cycle in the next one comes once more after the plan's last year. */
function withShift(until: CalendarDate, { every }: Deadline): CalendarDate {
  if (every?.shift !== 'next') return until
  const months = until.year * 12 + until.month - 1 + (monthsOf[every.unit] ?? 0)
  const last = { year: Math.floor(months / 12), month: (months % 12) + 1 }
  return { ...last, day: daysInMonth(last.year, last.month) }
}

const monthsOf: Readonly<Partial<Record<DeadlineCycle['unit'], number>>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** The hour by which it is due, where the text names one. */
export function hourOf({ clock }: Deadline): ClockTime | undefined {
  return clock?.end ?? clock?.start
}
