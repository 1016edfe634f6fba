import { lastDayInTime } from '../../language/deadlines/last-day-in-time.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { TaskRecord } from '../tasks/task-record.ts'

/** By both of them a deadline has to be late before it is called so: "trước ngày 30/6" and "ngày 30/6" are one day to most authors. */
export interface LastDay {
  readonly named: CalendarDate
  readonly inTime: CalendarDate
  /** The whole deadline, as the author wrote it. */
  readonly written: string
}

const calendar: ReadonlySet<string> = new Set(['date', 'month', 'quarter', 'year', 'period'])

/** The day of the one deadline of a task, and the last one in time (of "trước ngày 15/6" the 14th), as they are surely read; undefined where it recurs, hangs on an event or has several deadlines. */
export function lastDayOf({ deadlines }: TaskRecord): LastDay | undefined {
  const [only, ...more] = deadlines
  if (only === undefined || more.length > 0) return undefined
  const { kind, end, sure, parts, raw } = only.deadline
  const inTime = lastDayInTime(only.deadline)
  if (!calendar.has(kind) || !sure || parts !== undefined || end === undefined || inTime === undefined) return undefined
  return { named: end, inTime, written: raw }
}
