import type { Plan } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Reading } from '../../rules/reading.ts'
import { nodeTasks } from './node-tasks.ts'
import { rowTasks } from './row-tasks.ts'
import { taskContext } from './task-context.ts'
import type { TaskRecord } from './task-record.ts'

/**
 * Who does what by when in a plan: nodes with assignment fields, what is written under a unit's name, and the rows of tables that give work. In printed
 * order. A unit or a time that a task does not name itself is that of the task above it.
 */
export function tasksIn(plan: Plan, reading: Reading, profile: Profile): readonly TaskRecord[] {
  const context = taskContext(plan, reading, profile)
  return [...nodeTasks(plan, context), ...rowTasks(context)].toSorted((a, b) => a.range.start.offset - b.range.start.offset)
}
