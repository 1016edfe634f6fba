import type { ClockTime, Deadline } from '../../language/deadlines/deadline.ts'
import { compareDates, daysAfter, earliestOf, isBetween, latestOf } from '../../plan/calendar.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import { issueDay } from '../issue-day.ts'
import type { PlanRecord } from '../plan-record.ts'
import { askedUnit } from './asked-unit.ts'
import { type Due, duesOf, hourOf } from './due.ts'
import { occurrencesOf } from './recurrence.ts'
import type { TaskDeadline, TaskRecord, TaskUnit } from './task-record.ts'

/**
 * What a list says of when: on a day · a deadline without a day ("hằng tuần", "sau khi có hướng dẫn", what could not be read) · goes on and on ("thường xuyên") · nothing is said.
 */
export type Timing = 'dated' | 'open' | 'continuous' | 'unsaid'

/** One line of the list: one unit, one task, one day. */
export interface TaskLine {
  readonly record: PlanRecord
  readonly task: TaskRecord
  /** Absent where nobody is named. */
  readonly unit?: TaskUnit
  /** The unit that was asked for is in the group that `unit` names. */
  readonly byGroup?: true
  readonly timing: Timing
  /** The stage of the deadline that this line is about, and the deadline that it is of. */
  readonly stage?: Deadline
  readonly deadline?: TaskDeadline
  /** The last day in time. */
  readonly day?: CalendarDate
  readonly hour?: ClockTime
  /** Before the day of the question, of a plan that is issued. */
  readonly overdue?: true
  /** The plan that is in force instead of this one. */
  readonly replacedBy?: PlanRecord
}

export interface TaskQuestion {
  /** The plans that others replace, each with the one that does: nothing of them is overdue. */
  readonly replaced?: ReadonlyMap<PlanRecord, PlanRecord>
  /** The day of the question. */
  readonly on: CalendarDate
  /** Only work of this unit, by name or in a group. */
  readonly unit?: string
  /** Only what is due before this day. */
  readonly dueBefore?: CalendarDate
  /** Only what was due before the day of the question, of plans that are issued. */
  readonly overdue?: 'only'
  /** The window; default for what recurs: the year from the day of the question on, or, for what is overdue, the year before it. What is due once is then shown whenever it is. */
  readonly from?: CalendarDate
  readonly until?: CalendarDate
}

export interface TaskList {
  readonly lines: readonly TaskLine[]
  /** Tasks given to a group of which nobody can say whether the unit asked for is in it ("các đơn vị liên quan"). */
  readonly perhaps: number
  /** Recurring deadlines without a day in the window. */
  readonly outside: number
  /** Tasks without a day that were left out, because only what is due by a day was asked for. */
  readonly undated: number
  /** Letters that stand for units of which their plan does not say which they are, each once. */
  readonly unknownUnits: readonly string[]
}

/** Who does what by when, over some plans: what has a day by day, the rest in the order of the plans. */
export function taskList(records: readonly PlanRecord[], question: TaskQuestion): TaskList {
  const window = windowOf(question)
  const lines: TaskLine[] = []
  let outside = 0
  let undated = 0
  for (const { record, task, units } of tasksFor(records, question)) {
    const times = timesOf(task, question, window)
    outside += times.outside
    for (const time of times.lines) {
      if (!isAsked(time, record, question)) {
        if (time.timing === 'continuous' || time.timing === 'unsaid') undated++
        continue
      }
      const replacedBy = question.replaced?.get(record)
      const isLate = time.day !== undefined && isOverdue(time.day, record, question)
      for (const unit of units)
        lines.push({
          record,
          task,
          ...unit,
          ...time,
          ...(isLate ? { overdue: true } : {}),
          ...(replacedBy === undefined ? {} : { replacedBy }),
        })
    }
  }
  // Sorting is stable: on one day the order of the plans and of their tasks stays.
  const sorted = lines.toSorted(byTime)
  return { lines: sorted, perhaps: perhapsFor(records, question), outside, undated, unknownUnits: unknownUnits(records) }
}

/** A task with those of its units that are asked for. */
export interface AskedTask {
  readonly record: PlanRecord
  readonly task: TaskRecord
  readonly units: readonly NamedUnit[]
}

/** The tasks of the unit that is asked for, or all; in the order of the plans. */
export function tasksFor(records: readonly PlanRecord[], { unit }: TaskQuestion): readonly AskedTask[] {
  const asked = unit === undefined ? undefined : askedUnit(unit)
  return records.flatMap((record) =>
    record.tasks.flatMap((task): readonly AskedTask[] => {
      if (asked === undefined)
        return [{ record, task, units: task.units.length === 0 ? [{}] : task.units.map((one) => ({ unit: one })) }]
      const units = task.units.flatMap((one): readonly NamedUnit[] => {
        const answer = asked(one, record)
        if (answer === 'itself') return [{ unit: one }]
        return answer === 'group' ? [{ unit: one, byGroup: true }] : []
      })
      return units.length === 0 ? [] : [{ record, task, units }]
    }),
  )
}

/** How many tasks are given to nobody in particular among whom the unit may be, and not to it. */
function perhapsFor(records: readonly PlanRecord[], { unit }: TaskQuestion): number {
  if (unit === undefined) return 0
  const asked = askedUnit(unit)
  return records.reduce((sum, record) => {
    const answers = record.tasks.map(({ units }) => units.map((one) => asked(one, record)))
    return (
      sum + answers.filter((all) => all.includes('perhaps') && !all.some((one) => one === 'itself' || one === 'group')).length
    )
  }, 0)
}

function unknownUnits(records: readonly PlanRecord[]): readonly string[] {
  const all = records.flatMap(({ tasks }) => tasks.flatMap((task) => task.unknownUnits ?? []))
  return [...new Set(all)].sort(new Intl.Collator('vi').compare)
}

type NamedUnit = Pick<TaskLine, 'unit' | 'byGroup'>

interface Window {
  readonly from: CalendarDate
  readonly until: CalendarDate
}

function windowOf({ on, overdue, from, until }: TaskQuestion): Window {
  if (overdue === 'only') return { from: from ?? { ...on, year: on.year - 1 }, until: until ?? on }
  const first = from ?? on
  return { from: first, until: until ?? daysAfter({ ...first, year: first.year + 1 }, -1) }
}

type Time = Pick<TaskLine, 'timing' | 'stage' | 'deadline' | 'day' | 'hour'>

function timesOf(
  { deadlines }: TaskRecord,
  question: TaskQuestion,
  window: Window,
): { readonly lines: readonly Time[]; readonly outside: number } {
  if (deadlines.length === 0) return { lines: [{ timing: 'unsaid' }], outside: 0 }
  let outside = 0
  const lines = deadlines.flatMap((deadline) =>
    duesOf(deadline).flatMap((due): readonly Time[] => {
      const { stage } = due
      if (due.kind === 'open') return [{ timing: isContinuous(stage) ? 'continuous' : 'open', stage, deadline }]
      const days = daysOf(due, question, window)
      if (due.kind === 'recurring' && days.length === 0) outside++
      const hour = hourOf(stage)
      return days.map((day) => ({ timing: 'dated', stage, deadline, day, ...(hour === undefined ? {} : { hour }) }))
    }),
  )
  return { lines, outside }
}

/** "Thường xuyên", and what is to be done every day. */
function isContinuous({ kind, every }: Deadline): boolean {
  return kind === 'continuous' || (every?.unit === 'day' && every.interval === undefined && every.times === undefined)
}

function daysOf(due: Exclude<Due, { kind: 'open' }>, { from, until }: TaskQuestion, window: Window): readonly CalendarDate[] {
  if (due.kind === 'once') return isBetween(due.day, from, until) ? [due.day] : []
  const first = latestOf(due.from, window.from) ?? window.from
  const last = earliestOf(due.until, window.until) ?? window.until
  return occurrencesOf(due.recurrence, first, last)
}

function isAsked({ timing, day }: Time, record: PlanRecord, question: TaskQuestion): boolean {
  const { dueBefore, overdue } = question
  if (dueBefore === undefined && overdue === undefined) return true
  // What could not be read may be due: it is listed apart.
  if (day === undefined) return timing === 'open' && (overdue === undefined || isInForce(record, question))
  const isInTime = dueBefore === undefined || compareDates(day, dueBefore) < 0
  return isInTime && (overdue === undefined || isOverdue(day, record, question))
}

function isOverdue(day: CalendarDate, record: PlanRecord, question: TaskQuestion): boolean {
  return isInForce(record, question) && compareDates(day, question.on) < 0
}

/** Issued by the day of the question, and not replaced by another: only then can its tasks be overdue. */
export function isInForce(record: PlanRecord, { replaced, on }: TaskQuestion): boolean {
  const issued = issueDay(record)
  const isIssued = record.status === 'ban_hanh' && (issued === undefined || compareDates(issued, on) <= 0)
  return isIssued && replaced?.has(record) !== true
}

const order: readonly Timing[] = ['dated', 'open', 'continuous', 'unsaid']

function byTime(a: TaskLine, b: TaskLine): number {
  const timing = order.indexOf(a.timing) - order.indexOf(b.timing)
  if (timing !== 0 || a.day === undefined || b.day === undefined) return timing
  return compareDates(a.day, b.day) || minutes(a.hour) - minutes(b.hour)
}

/** Without an hour it is due by the end of the day. */
function minutes(hour: ClockTime | undefined): number {
  return hour === undefined ? 24 * 60 : hour.hour * 60 + hour.minute
}
