import { compareDates } from '../../../plan/calendar.ts'
import type { PlanRecord } from '../../../repository/plan-record.ts'
import { readPlanNumber, shownNumber } from '../../../repository/register/plan-number.ts'
import { shownDate } from '../../../repository/tables/table.ts'
import type { TaskLine } from '../../../repository/tasks/task-list.ts'
import type { TaskDeadline } from '../../../repository/tasks/task-record.ts'
import type { TaskWords } from './task-words.ts'

/** How a deadline was read, for people: `trước ngày 15/06/2027`, `định kỳ hằng tháng`, `theo văn bản khác`. Empty where there is none. */
export function readWords({ stage }: Pick<TaskLine, 'stage'>, words: TaskWords): string {
  return stage === undefined ? '' : timeWords(stage, words)
}

/** What is to be known beside it: that it is over, that it is the deadline of the task above, that the reading is not sure. Mostly empty. */
export function noteWords({ stage, deadline, overdue, replacedBy }: TaskLine, words: TaskWords): string {
  const { read } = words
  return [
    ...(replacedBy === undefined ? [] : [read.replaced(planWords(replacedBy, words))]),
    ...(overdue === true ? [read.overdue] : []),
    ...(deadline?.fromAbove === true ? [read.fromAbove] : []),
    ...(stage === undefined || stage.sure || stage.kind === 'none' || isSchoolTime(stage) ? [] : [read.unsure]),
  ].join('; ')
}

/** Each school sets the days of its year and its terms by itself. */
const schoolTime = /(?<!\p{L})(?:năm học|học k[ỳì]|HK\s?(?:I|1|2))/iu
const saysBefore = /(?<!\p{L})trước(?!\p{L})/iu

/** Without a day of its own. */
function isSchoolTime({ raw, kind, start, end, every }: TaskDeadline['deadline']): boolean {
  const isOpen = start === undefined && end === undefined && every === undefined
  return isOpen && (kind === 'period' || kind === 'none') && schoolTime.test(raw)
}

/** `17:00` */
export function hourWords({ hour, minute }: NonNullable<TaskLine['hour']>): string {
  return `${hour}:${String(minute).padStart(2, '0')}`
}

/** By its number, or its subject while it has none. */
export function planWords({ number, symbol, subject, file, status }: PlanRecord, words: TaskWords): string {
  const read = number === undefined ? undefined : readPlanNumber(number.text)
  if (read === undefined) return status === 'ban_hanh' ? (subject?.text ?? file) : words.draft(subject?.text ?? file)
  const shown = shownNumber(read, symbol?.text)
  return status === 'ban_hanh' ? shown : words.numberedDraft(shown)
}

function timeWords(stage: TaskDeadline['deadline'], { read, cycles }: TaskWords): string {
  const { kind, start, end, before, every, event, offset, clock, raw } = stage
  if (every !== undefined) {
    const rhythm = cycles[every.unit]
    if (every.interval !== undefined) return `${read.everySo(every.interval, rhythm)}, ${read.noDay}`
    if (every.times !== undefined && every.at.length === 0) return `${read.timesIn(every.times, rhythm)}, ${read.noDay}`
    return read.every(rhythm)
  }
  if (end !== undefined) {
    if (start === undefined && clock?.start === undefined && clock?.end !== undefined) {
      const hour = hourWords(clock.end)
      return saysBefore.test(raw) ? read.beforeHour(hour, shownDate(end)) : read.byHour(hour, shownDate(end))
    }
    if (before === true) return read.before(shownDate(end))
    if (start === undefined) return read.by(shownDate(end))
    return compareDates(start, end) === 0 ? read.on(shownDate(end)) : read.between(shownDate(start), shownDate(end))
  }
  if (start !== undefined)
    return event === undefined ? read.openEnd(shownDate(start)) : `${read.openEnd(shownDate(start))} (${event})`
  if (event !== undefined) return offset === undefined || offset.count === 0 ? read.event(event) : read.offset(offset, event)
  if (kind === 'continuous') return read.continuous
  if (kind === 'by-document') return read.byDocument
  if (kind === 'schedule') return read.hoursOnly
  if (isSchoolTime(stage)) return read.schoolTime
  if (kind === 'none' || kind === 'relative' || kind === 'recurring') return read.unread
  return read.withoutYear
}
