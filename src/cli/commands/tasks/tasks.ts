import { UserError } from '../../../errors.ts'
import { compareDates } from '../../../plan/calendar.ts'
import { parseDate } from '../../../plan/parse-date.ts'
import type { CalendarDate } from '../../../plan/plan.ts'
import type { PlanRecord } from '../../../repository/plan-record.ts'
import { nearestNames } from '../../../repository/tasks/known-units.ts'
import { spelledUnit } from '../../../repository/tasks/spelled-unit.ts'
import { type TaskQuestion, taskList } from '../../../repository/tasks/task-list.ts'
import { answeredTargets, artefactTargets, checkArtefacts, writeArtefacts } from '../../artefacts.ts'
import { today } from '../../clock.ts'
import { exitStatus } from '../../exit-status.ts'
import type { PlanFile } from '../../find-plans.ts'
import type { PlanSettings } from '../../plan-settings.ts'
import { readRepository } from '../../read-repository.ts'
import type { Session } from '../../session.ts'
import { formatTasks, taskFormats } from './format-tasks.ts'
import { taskWords } from './task-words.ts'

export interface TasksOptions {
  readonly unit?: string
  readonly dueBefore?: string
  readonly overdue?: boolean
  readonly on?: string
  readonly from?: string
  readonly until?: string
  readonly format?: readonly string[]
  readonly out?: string
}

/** `plan tasks`: who does what by when, over one plan or all. What has no day is listed apart, and what is left out is counted. */
export async function tasks(paths: readonly string[], options: TasksOptions, session: Session): Promise<number> {
  const { language, note, complain } = session
  const words = taskWords[language]
  const targets = artefactTargets(taskFormats, options, session)
  const asked = questionOf(options, session)
  const { records, files, unreadable, problems, settings, throwBug } = await readRepository(paths, session, { tasks: 'wanted' })
  await checkArtefacts(targets, files, session)
  const question: TaskQuestion = {
    ...asked,
    ...(asked.unit === undefined ? {} : { unit: spelledUnit(records, asked.unit) }),
    replaced: await replacedOf(records, { files, settings, on: asked.on }),
  }
  const list = taskList(records, question)
  const nearest = question.unit === undefined ? undefined : nearestNames(records, question.unit)
  const found = new Set(list.lines.map(({ task }) => task)).size
  // A unit that nobody is, a path that leads nowhere: the good file of yesterday is not given up for it.
  const isNobody = nearest !== undefined && found === 0 && records.length > 0
  const answer = { problems: problems.length, found: found + unreadable.length }
  const wanted = await answeredTargets(targets, isNobody ? { problems: 1, found: 1 } : answer, session)
  const all = records.reduce((sum, record) => sum + record.tasks.length, 0)
  let notInCalendar = 0
  await writeArtefacts(
    wanted,
    async (target) => {
      const { data, without } = await formatTasks(target, { records, list, question, unreadable }, session)
      notInCalendar = Math.max(notInCalendar, without)
      return data
    },
    session,
  )
  const plans = new Set(list.lines.map(({ record }) => record)).size
  if (found > 0) await note(words.counted(found, plans))
  else if (records.length > 0) await note(all === 0 ? words.noTasks(records.length) : words.nothingFound(all))
  const open = new Set(list.lines.flatMap(({ timing, task }) => (timing === 'open' ? [task] : []))).size
  if (open > 0 && (question.overdue !== undefined || question.dueBefore !== undefined)) await note(words.amongThem(open))
  if (question.unit !== undefined && nearest !== undefined && records.length > 0)
    await (found > 0 ? note(words.onlyInGroups(question.unit, nearest)) : complain(words.nobody(question.unit, nearest)))
  if (list.unknownUnits.length > 0) await note(words.unknownUnits(list.unknownUnits))
  if (question.unit !== undefined && list.perhaps > 0) await note(words.perhaps(list.perhaps, question.unit))
  const onlyCalendar = targets.every(({ format }) => format === 'ics')
  if (list.outside > 0 && !onlyCalendar) await note(words.outside(list.outside))
  if (list.undated > 0) await note(words.undated(list.undated))
  if (notInCalendar > 0) await note(words.notInCalendar(notInCalendar))
  for (const problem of problems) await complain(problem)
  if (unreadable.length > 0) await complain(words.notRead(unreadable.length))
  throwBug()
  if (problems.length > 0 || (isNobody && wanted.length < targets.length)) return exitStatus.unusable
  return unreadable.length > 0 ? exitStatus.findings : exitStatus.ok
}

interface RepositoryOfTasks {
  readonly files: readonly PlanFile[]
  readonly settings: PlanSettings
  readonly on: CalendarDate
}

/** The plans that others replace. Most repositories have none, and nothing is resolved. */
async function replacedOf(
  records: readonly PlanRecord[],
  { files, settings, on }: RepositoryOfTasks,
): Promise<ReadonlyMap<PlanRecord, PlanRecord>> {
  if (!records.some(({ citations }) => citations.some(({ relation }) => relation === 'replaces'))) return new Map()
  const { replacedBy } = await import('../../../repository/references/replacements.ts')
  const { repositoryOf } = await import('../../../repository/rules/repository.ts')
  const { repositoryConfigOf } = await import('../../repository-config.ts')
  const config = await repositoryConfigOf(files, settings)
  return replacedBy(records, repositoryOf(records, { today: on, config }).references(), on)
}

function questionOf({ unit, dueBefore, overdue, on, from, until }: TasksOptions, session: Session): TaskQuestion {
  if (unit?.trim() === '') throw new UserError(session.say.missingValue('--unit'))
  const days = {
    dueBefore: dayOf('--due-before', dueBefore, session),
    from: dayOf('--from', from, session),
    until: dayOf('--until', until, session),
  }
  if (days.from !== undefined && days.until !== undefined && compareDates(days.from, days.until) > 0)
    throw new UserError(taskWords[session.language].backwards(from ?? '', until ?? ''))
  return {
    on: dayOf('--on', on, session) ?? today(session),
    ...(unit === undefined ? {} : { unit }),
    ...(overdue === true ? { overdue: 'only' } : {}),
    ...(days.dueBefore === undefined ? {} : { dueBefore: days.dueBefore }),
    ...(days.from === undefined ? {} : { from: days.from }),
    ...(days.until === undefined ? {} : { until: days.until }),
  }
}

function dayOf(option: string, value: string | undefined, { language }: Session): CalendarDate | undefined {
  if (value === undefined) return undefined
  const day = parseDate(value.trim())
  if (day === undefined) throw new UserError(taskWords[language].badDay(option, value))
  return day
}
