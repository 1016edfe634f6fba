import { isoDate } from '../../../plan/calendar.ts'
import type { CalendarDate } from '../../../plan/plan.ts'
import type { PlanRecord } from '../../../repository/plan-record.ts'
import { issuingBodies } from '../../../repository/register/issuing-bodies.ts'
import type { TaskLine, TaskList } from '../../../repository/tasks/task-list.ts'
import { readWords } from './read-words.ts'
import type { TaskWords } from './task-words.ts'

/** The version of the shape: within it keys are added, never changed or taken away. */
const version = 1

export interface TasksJsonOptions {
  readonly words: TaskWords
  readonly on: CalendarDate
  readonly unit?: string
  readonly unreadable: readonly string[]
}

/** The list for programs: one entry a unit, task and day. */
export function tasksJson(
  { lines, perhaps, outside, undated, unknownUnits }: TaskList,
  { words, on, unit, unreadable }: TasksJsonOptions,
): string {
  const tasks = lines.map((line) => entryOf(line, words))
  const asked = unit === undefined ? {} : { unit }
  return `${JSON.stringify({ version, on: isoDate(on), ...asked, tasks, leftOut: { perhaps, outsideWindow: outside, undated, unknownUnits }, unreadable }, null, 2)}\n`
}

function entryOf(line: TaskLine, words: TaskWords): object {
  const { record, task, unit, byGroup, timing, stage, deadline, day, hour, overdue, replacedBy } = line
  return {
    timing,
    ...(day === undefined ? {} : { due: isoDate(day) }),
    ...(hour === undefined ? {} : { hour: `${String(hour.hour).padStart(2, '0')}:${String(hour.minute).padStart(2, '0')}` }),
    ...(overdue === true ? { overdue } : {}),
    ...(replacedBy === undefined ? {} : { replacedBy: replacedBy.file }),
    ...(unit === undefined
      ? {}
      : {
          unit: unit.text,
          ...(unit.name === undefined ? {} : { name: unit.name }),
          role: unit.role,
          ...(byGroup === true ? { byGroup } : {}),
        }),
    task: task.text,
    ...(task.label === undefined ? {} : { label: task.label }),
    under: task.above,
    ...(stage === undefined
      ? {}
      : {
          deadline: {
            written: stage.raw,
            read: readWords(line, words),
            kind: stage.kind,
            sure: stage.sure,
            ...(deadline?.fromAbove === true ? { fromAbove: true } : {}),
          },
        }),
    ...(task.deliverables === undefined ? {} : { deliverables: task.deliverables }),
    ...(task.funding === undefined ? {} : { funding: task.funding }),
    plan: planOf(record, task.range.start.line, task.path),
  }
}

function planOf({ file, number, symbol, issuedOn, subject, issuer, status }: PlanRecord, line: number, path: string): object {
  return {
    file,
    line,
    path,
    ...(number === undefined ? {} : { number: number.text }),
    ...(symbol === undefined ? {} : { symbol: symbol.text }),
    ...(issuedOn?.date === undefined ? {} : { issuedOn: isoDate(issuedOn.date) }),
    ...(subject === undefined ? {} : { subject: subject.text }),
    issuer: issuingBodies(issuer.names),
    status,
  }
}
