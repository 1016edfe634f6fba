import type { CalendarDate } from '../../plan/plan.ts'
import type { TaskRecord } from '../tasks/task-record.ts'

const calendar: ReadonlySet<string> = new Set(['date', 'month', 'quarter', 'year', 'period'])

/** The one day by which a task is to be done, as it is surely read; undefined where it recurs, hangs on an event or has several deadlines. */
export function lastDayOf({ deadlines }: TaskRecord): CalendarDate | undefined {
  const [only, ...more] = deadlines
  if (only === undefined || more.length > 0) return undefined
  const { kind, end, sure, parts } = only.deadline
  return calendar.has(kind) && sure && parts === undefined ? end : undefined
}
