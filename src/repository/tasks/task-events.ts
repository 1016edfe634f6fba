import { agencyKey } from '../../language/agencies/agency-key.ts'
import { foldName } from '../../language/agencies/fold-name.ts'
import type { Deadline } from '../../language/deadlines/deadline.ts'
import { daysAfter, earliestOf, isBetween, latestOf } from '../../plan/calendar.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import { hash64 } from '../../report/fingerprint.ts'
import type { CalendarEvent } from '../calendar/calendar-event.ts'
import { plainRecurrences } from '../calendar/recurrence-rule.ts'
import { issueDay } from '../issue-day.ts'
import type { PlanRecord } from '../plan-record.ts'
import { issuingBodies } from '../register/issuing-bodies.ts'
import { type Due, duesOf } from './due.ts'
import { occurrencesOf } from './recurrence.ts'
import { isInForce, type TaskQuestion, tasksFor } from './task-list.ts'
import type { TaskRecord } from './task-record.ts'

/** The words of an event, in the reader's language. */
export type EventWords = (record: PlanRecord, task: TaskRecord, stage: Deadline) => Pick<CalendarEvent, 'summary' | 'description'>

export interface TaskEvents {
  readonly events: readonly CalendarEvent[]
  /** Stages of deadlines, and tasks, that no calendar can show. */
  readonly without: number
}

/** Enough to find the next day of whatever recurs. */
const yearsAhead = 2
/** A draft without a date says that it was made on the first day that a zip entry can bear, as printed files do. */
const noStamp: CalendarDate = { year: 1980, month: 1, day: 1 }

/** The tasks as entries of a calendar, one for each task and day; what recurs is one entry with a rule. `stamp` stands in for the plans' own days of issue. */
export function taskEvents(
  records: readonly PlanRecord[],
  question: TaskQuestion,
  { words, stamp }: { readonly words: EventWords; readonly stamp?: CalendarDate },
): TaskEvents {
  const events: CalendarEvent[] = []
  const seen = new Map<string, number>()
  const identities = new Map<PlanRecord, string>()
  let without = 0
  const identityIn = (record: PlanRecord): string => {
    const identity = identities.get(record) ?? hash64(identityOf(record))
    identities.set(record, identity)
    return identity
  }
  for (const { record, task } of tasksFor(records, question)) {
    const dues = task.deadlines.flatMap(duesOf)
    if (dues.length === 0) without++
    for (const due of dues) {
      if (due.kind === 'open') {
        without++
        continue
      }
      // Not the words of the deadline: a day that is moved moves the entry, instead of making another.
      const facts = `${identityIn(record)}\0${foldName(task.text)}`
      for (const when of plainDues(due).flatMap((one) => timeOf(one, record, question) ?? [])) {
        const before = seen.get(facts) ?? 0
        seen.set(facts, before + 1)
        events.push({
          uid: `${hash64(`${facts}\0${before}`)}@ke-hoach`,
          ...words(record, task, due.stage),
          ...when,
          ...hoursOf(due.stage),
          stamp: stamp ?? issueDay(record) ?? noStamp,
        })
      }
    }
  }
  return { events, without }
}

/** What recurs as recurrences of which each is one rule. */
function plainDues(due: Dated): readonly Dated[] {
  return due.kind === 'once' ? [due] : plainRecurrences(due.recurrence).map((recurrence) => ({ ...due, recurrence }))
}

/** From one hour to another, or the hour by which it is due. */
function hoursOf(stage: Deadline): Pick<CalendarEvent, 'hour' | 'endHour'> {
  const { start, end } = stage.clock ?? {}
  if (start !== undefined) return { hour: start, ...(end === undefined ? {} : { endHour: end }) }
  return end === undefined ? {} : { hour: end }
}

type Dated = Exclude<Due, { kind: 'open' }>
type EventTime = Pick<CalendarEvent, 'day' | 'recurrence' | 'until'>

function timeOf(due: Dated, record: PlanRecord, question: TaskQuestion): EventTime | undefined {
  const { on, dueBefore, overdue } = question
  const until = earliestOf(question.until, dueBefore && daysAfter(dueBefore, -1), overdue && daysAfter(on, -1))
  if (overdue !== undefined && !isInForce(record, question)) return undefined
  if (due.kind === 'once') return isBetween(due.day, question.from, until) ? { day: due.day } : undefined
  const from = question.from ?? due.from ?? issueDay(record) ?? { year: on.year, month: 1, day: 1 }
  const begin = latestOf(due.from, from) ?? from
  const last = earliestOf(due.until, until)
  const [day] = occurrencesOf(due.recurrence, begin, last ?? { ...begin, year: begin.year + yearsAhead })
  if (day === undefined) return undefined
  return { day, recurrence: due.recurrence, ...(last === undefined ? {} : { until: last }) }
}

/** What a plan is known by wherever its file lies: issuer, number, symbol and year, or its subject while a draft. */
function identityOf({ issuer, number, symbol, issuedOn, subject, file }: PlanRecord): string {
  const names = issuingBodies(issuer.names)
    .map((name) => agencyKey(name))
    .join(';')
  const own =
    number === undefined
      ? foldName(subject?.text ?? file)
      : [number.text.replace(/^\D*0*/u, ''), symbol?.text.toUpperCase(), issuedOn?.date?.year ?? issuedOn?.text].join(' ')
  return `${names}|${own}`
}
