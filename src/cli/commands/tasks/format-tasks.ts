import { noColours } from '../../../report/report.ts'
import type { PlanRecord } from '../../../repository/plan-record.ts'
import type { TaskList, TaskQuestion } from '../../../repository/tasks/task-list.ts'
import { nameOf } from '../../../repository/tasks/unit-names.ts'
import type { ArtefactFormats, ArtefactTarget } from '../../artefacts.ts'
import { fixedDay } from '../../clock.ts'
import type { Session } from '../../session.ts'
import { taskWords } from './task-words.ts'

const names = ['table', 'csv', 'xlsx', 'ics', 'md', 'json'] as const
export type TaskFormat = (typeof names)[number]

export const taskFormats: ArtefactFormats<TaskFormat> = { names, usual: 'table', endings: { txt: 'table' } }

export interface FoundTasks {
  readonly records: readonly PlanRecord[]
  readonly list: TaskList
  readonly question: TaskQuestion
  readonly unreadable: readonly string[]
}

export interface FormattedTasks {
  readonly data: string | Uint8Array
  /** What a calendar cannot show. */
  readonly without: number
}

/** The list in one format. */
export async function formatTasks(
  { format, path }: ArtefactTarget<TaskFormat>,
  { records, list, question, unreadable }: FoundTasks,
  session: Session,
): Promise<FormattedTasks> {
  const { language, io, colours } = session
  const words = taskWords[language]
  const unit = question.unit === undefined ? {} : { unit: question.unit }
  // One name in all rows: that of the rows which name it, where the question abbreviates it.
  const named = list.lines.find(({ byGroup, unit }) => byGroup !== true && unit !== undefined)?.unit
  const options = { words, ...unit, ...(question.unit === undefined || named === undefined ? {} : { unit: nameOf(named) }) }
  const { shownTables, sheetTables, wholeTable } = await import('./task-tables.ts')
  const whole = (data: string | Uint8Array): FormattedTasks => ({ data, without: 0 })
  switch (format) {
    case 'json':
      return whole((await import('./tasks-json.ts')).tasksJson(list, { words, on: question.on, unreadable, ...unit }))
    case 'csv':
      return whole((await import('../../../repository/tables/csv.ts')).csvOf(wholeTable(list.lines, options)))
    case 'md':
      return whole((await import('../../../repository/tables/markdown-table.ts')).markdownOf(shownTables(list.lines, options)))
    case 'xlsx':
      return whole((await import('../../../repository/tables/xlsx.ts')).xlsxOf(sheetTables(list.lines, options)))
    case 'table': {
      const isSeen = path === undefined && io.stdout.isTTY === true && io.stdout.columns !== undefined
      const { textTable } = await import('../../../repository/tables/text-table.ts')
      return whole(
        textTable(shownTables(list.lines, options), {
          colours: path === undefined ? colours.stdout : noColours,
          ...(isSeen ? { columns: io.stdout.columns } : {}),
        }),
      )
    }
    case 'ics': {
      const { taskEvents } = await import('../../../repository/tasks/task-events.ts')
      const { icsOf } = await import('../../../repository/calendar/ics.ts')
      const { eventWords } = await import('./event-words.ts')
      const stamp = fixedDay(session)
      const { events, without } = taskEvents(records, question, {
        words: eventWords(words, question.replaced),
        ...(stamp === undefined ? {} : { stamp }),
      })
      return { data: icsOf(events, { name: words.calendar(question.unit) }), without }
    }
  }
}
