import { compareDates } from '../../../plan/calendar.ts'
import { shownDate } from '../../../repository/tables/table.ts'
import type { TaskLine } from '../../../repository/tasks/task-list.ts'
import type { TaskDeadline } from '../../../repository/tasks/task-record.ts'
import type { TaskWords } from './task-words.ts'

/** How a deadline was read, for people: `trước ngày 15/06/2027`, `định kỳ hằng tháng`, `theo văn bản khác`. Empty where there is none. */
export function readWords({ stage }: Pick<TaskLine, 'stage'>, words: TaskWords): string {
  return stage === undefined ? '' : timeWords(stage, words)
}

/** What is to be known beside it: that it is over, that it is the deadline of the task above, that the reading is not sure. Mostly empty. */
export function noteWords({ stage, deadline, overdue }: TaskLine, { read }: TaskWords): string {
  return [
    ...(overdue === true ? [read.overdue] : []),
    ...(deadline?.fromAbove === true ? [read.fromAbove] : []),
    ...(stage === undefined || stage.sure || stage.kind === 'none' ? [] : [read.unsure]),
  ].join('; ')
}

function timeWords(stage: TaskDeadline['deadline'], { read, cycles }: TaskWords): string {
  const { kind, start, end, before, every, event } = stage
  if (every !== undefined) {
    const rhythm = cycles[every.unit]
    if (every.interval !== undefined) return `${read.everySo(every.interval, rhythm)}, ${read.noDay}`
    if (every.times !== undefined && every.at.length === 0) return `${read.timesIn(every.times, rhythm)}, ${read.noDay}`
    return read.every(rhythm)
  }
  if (end !== undefined) {
    if (before === true) return read.before(shownDate(end))
    if (start === undefined) return read.by(shownDate(end))
    return compareDates(start, end) === 0 ? read.on(shownDate(end)) : read.between(shownDate(start), shownDate(end))
  }
  if (start !== undefined)
    return event === undefined ? read.openEnd(shownDate(start)) : `${read.openEnd(shownDate(start))} (${event})`
  if (event !== undefined) return read.event(event)
  if (kind === 'continuous') return read.continuous
  if (kind === 'by-document') return read.byDocument
  if (kind === 'schedule') return read.hoursOnly
  if (kind === 'none' || kind === 'relative' || kind === 'recurring') return read.unread
  return read.withoutYear
}
