import type { Plan } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Reading } from '../../rules/reading.ts'
import { sameWords } from '../../rules/tasks/task-nodes.ts'
import { nodeTasks } from './node-tasks.ts'
import { rowTasks } from './row-tasks.ts'
import { taskContext } from './task-context.ts'
import type { TaskRecord } from './task-record.ts'
import { nameOf } from './unit-names.ts'

/**
 * Who does what by when in a plan: nodes with assignment fields, what is written under a unit's name, and the rows of tables that give work. In printed
 * order. A unit or a time that a task does not name itself is that of the task above it. A row that says again, word by word, what a node says is told once.
 */
export function tasksIn(plan: Plan, reading: Reading, profile: Profile): readonly TaskRecord[] {
  const context = taskContext(plan, reading, profile)
  const nodes = nodeTasks(plan, context)
  const rows = rowTasks(plan, context)
  if (rows.length === 0) return nodes
  const told = new Set(nodes.map(wordsOf))
  const others = rows.filter((row) => !told.has(wordsOf(row)))
  return [...nodes, ...others].toSorted((a, b) => a.range.start.offset - b.range.start.offset)
}

/** All that a task says, as tasks are compared. */
function wordsOf({ text, units, deadlines }: TaskRecord): string {
  const who = units.map((unit) => `${unit.role} ${sameWords(nameOf(unit))}`).sort()
  return [text, ...who, ...deadlines.map(({ deadline }) => deadline.raw)].map(sameWords).join('|')
}
