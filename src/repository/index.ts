/**
 * `ke-hoach/repository`: what many plans say about each other.
 *
 * {@link recordPlan} makes of each file its record: plain data, for a cache, a database or another thread. {@link repositoryOf} holds the records together, with
 * the register of numbers and the references of the plans to each other, each made when it is first asked for; {@link judgeRepository} gives the findings (`KO…`),
 * {@link taskList} says who does what by when, {@link taskEvents} and {@link icsOf} make a calendar of it, {@link planGraph} shows which plan carries out which.
 * As in the rest of the library nothing here touches files, the process or the network, and what is equal coming in is equal going out.
 */

export type { ClockTime, Deadline, DeadlineCycle } from '../language/deadlines/deadline.ts'
export type { CalendarEvent } from './calendar/calendar-event.ts'
export { icsOf } from './calendar/ics.ts'
export {
  type GraphEdge,
  type GraphNode,
  type GraphOptions,
  type GraphRelation,
  type PlanGraph,
  planGraph,
} from './graph/plan-graph.ts'
export { graphAround, graphOf, withoutLoners } from './graph/select-graph.ts'
export type {
  AnsweredLine,
  IssuedWithRecord,
  IssuerRecord,
  PlanRecord,
  RecordDate,
  RecordText,
  SignerRecord,
} from './plan-record.ts'
export { type RecordOptions, recordOf } from './record-of.ts'
export { recordPlan } from './record-plan.ts'
export type { CitationRecord, Relation } from './references/citation-record.ts'
export type { CitedPlan, Difference } from './references/find-cited-plan.ts'
export type { Instrument, InstrumentList } from './references/instrument.ts'
export type { ParentRecord, PeriodRecord } from './references/parent-record.ts'
export { type InstrumentsReading, readInstruments } from './references/read-instruments.ts'
export type { Reference } from './references/reference.ts'
export type { References, ResolvedReference } from './references/references-of.ts'
export { type Replacement, replacedBy, replacedPlans } from './references/replacements.ts'
export type { RegisterIssuer } from './register/issuers-of.ts'
export { nextNumber } from './register/next-number.ts'
export type { Register } from './register/register-of.ts'
export type { Period, RegisterEntry, Series } from './register/series.ts'
export type { Term } from './register/term.ts'
export { type JudgeRepositoryOptions, judgeRepository } from './rules/judge-repository.ts'
export { type Repository, type RepositoryOptions, repositoryOf } from './rules/repository.ts'
export type { RepositoryConfig } from './rules/repository-config.ts'
export type { Recurrence } from './tasks/recurrence.ts'
export { type EventWords, type TaskEvents, taskEvents } from './tasks/task-events.ts'
export { type TaskLine, type TaskList, type TaskQuestion, type Timing, taskList } from './tasks/task-list.ts'
export { type TaskDeadline, type TaskRecord, type TaskRole, type TaskUnit, taskRoles } from './tasks/task-record.ts'
