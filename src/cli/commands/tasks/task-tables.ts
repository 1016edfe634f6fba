import { issuingBodies } from '../../../repository/register/issuing-bodies.ts'
import type { Table, TableColumn, TableValue } from '../../../repository/tables/table.ts'
import type { TaskLine, Timing } from '../../../repository/tasks/task-list.ts'
import type { TaskUnit } from '../../../repository/tasks/task-record.ts'
import { hourWords, noteWords, planWords, readWords } from './read-words.ts'
import type { TaskColumn, TaskWords } from './task-words.ts'

export interface TaskTableOptions {
  readonly words: TaskWords
  /** As `--unit` names it. */
  readonly unit?: string
}

const timings: readonly Timing[] = ['dated', 'open', 'continuous', 'unsaid']
const whole: readonly TaskColumn[] = [
  'due',
  'hour',
  'unit',
  'why',
  'role',
  'task',
  'section',
  'deadline',
  'reading',
  'note',
  'deliverable',
  'funding',
  'plan',
  'issuer',
  'place',
]
const shown = whole.filter((key) => !['section', 'funding', 'place'].includes(key))
const widths: Readonly<Record<TaskColumn, number>> = {
  timing: 16,
  due: 13,
  hour: 8,
  unit: 28,
  why: 24,
  role: 11,
  task: 60,
  section: 32,
  deadline: 24,
  reading: 24,
  note: 16,
  deliverable: 28,
  funding: 18,
  plan: 24,
  issuer: 28,
  place: 32,
}

/** For people: what has a day, and apart what has none. Columns in which nothing stands are left out. */
export function shownTables(lines: readonly TaskLine[], options: TaskTableOptions): readonly Table[] {
  const severalPlans = new Set(lines.map(({ record }) => record)).size > 1
  const severalIssuers = new Set(lines.map(({ record }) => issuerOf(record))).size > 1
  return byTiming(lines).map(([timing, own]) => {
    // The day says how a dated one was read.
    const isLeftOut: Partial<Record<TaskColumn, boolean>> = {
      plan: !severalPlans,
      issuer: !severalIssuers,
      reading: timing === 'dated',
    }
    const columns = shown.filter((key) => isLeftOut[key] !== true)
    return withoutEmpty(tableOf(own, timing, columns, options))
  })
}

/** For a spreadsheet: a sheet for each of them, with all columns. */
export function sheetTables(lines: readonly TaskLine[], options: TaskTableOptions): readonly Table[] {
  const tables = byTiming(lines).map(([timing, own]) => tableOf(own, timing, whole, options))
  return tables.length > 0 ? tables : [tableOf([], 'dated', whole, options)]
}

/** All in one, what each line is about in its first column. */
export function wholeTable(lines: readonly TaskLine[], options: TaskTableOptions): Table {
  return tableOf(lines, 'dated', ['timing', ...whole], options)
}

function byTiming(lines: readonly TaskLine[]): readonly (readonly [Timing, readonly TaskLine[]])[] {
  return timings.flatMap((timing) => {
    const own = lines.filter((line) => line.timing === timing)
    return own.length === 0 ? [] : [[timing, own] as const]
  })
}

function tableOf(lines: readonly TaskLine[], timing: Timing, keys: readonly TaskColumn[], options: TaskTableOptions): Table {
  const { columns, timings } = options.words
  return {
    name: timings[timing],
    columns: keys.map(
      (key): TableColumn => ({ heading: columns[key], kind: key === 'due' ? 'date' : 'text', width: widths[key] }),
    ),
    rows: lines.map((line) => keys.map((key) => cells[key](line, options))),
  }
}

const cells: Readonly<Record<TaskColumn, (line: TaskLine, options: TaskTableOptions) => TableValue>> = {
  timing: ({ timing }, { words }) => words.timings[timing],
  due: ({ day }) => day,
  hour: ({ hour }) => hour && hourWords(hour),
  unit: ({ unit, byGroup }, { unit: asked }) => (byGroup === true ? asked : unit && unitWords(unit)),
  why: ({ unit, byGroup }, { words }) => (byGroup === true && unit !== undefined ? words.memberOf(unit.text) : undefined),
  role: ({ unit }, { words }) => unit && words.roles[unit.role],
  task: ({ task }) => task.text.replace(endMark, ''),
  section: ({ task }) => optionalText([...task.above, ...(task.label === undefined ? [] : [task.label])].join(' › ')),
  deadline: ({ stage }) => stage?.raw,
  reading: (line, { words }) => optionalText(readWords(line, words)),
  note: (line, { words }) => optionalText(noteWords(line, words)),
  deliverable: ({ task }) => task.deliverables?.join('\n'),
  funding: ({ task }) => task.funding?.join('\n'),
  plan: ({ record }, { words }) => planWords(record, words),
  issuer: ({ record }) => optionalText(issuerOf(record)),
  place: ({ record, task }) => `${record.file}:${task.range.start.line}`,
}

/** `TTHTNĐ (Trung tâm Hỗ trợ nông dân)`; `Sở Y tế`, where the head was written once for many; with its note as written. */
export function unitWords({ text, name }: TaskUnit): string {
  if (name === undefined || text.startsWith(name)) return text
  if (name.endsWith(text)) return name
  return `${text} (${name})`
}

/** Of a list that was cut into its rows. */
const endMark = /\s*[;,]\s*$/u

function issuerOf({ issuer }: TaskLine['record']): string {
  return issuingBodies(issuer.names).join('; ')
}

function optionalText(text: string): string | undefined {
  return text === '' ? undefined : text
}

function withoutEmpty({ columns, rows, ...table }: Table): Table {
  const isFull = columns.map((_, at) => rows.some((row) => row[at] !== undefined))
  const full = <T>(all: readonly T[]): readonly T[] => all.filter((_, at) => isFull[at])
  return { ...table, columns: full(columns), rows: rows.map(full) }
}
