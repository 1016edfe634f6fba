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

const timings: readonly Timing[] = ['dated', 'unread', 'continuous', 'unsaid']
const shown: readonly TaskColumn[] = [
  'due',
  'hour',
  'unit',
  'why',
  'role',
  'task',
  'deadline',
  'reading',
  'note',
  'deliverable',
  'plan',
  'issuer',
]
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
  return byTiming(lines, options).map(([timing, table]) => {
    // The day says how a dated one was read.
    const isLeftOut: Partial<Record<TaskColumn, boolean>> = {
      plan: !severalPlans,
      issuer: !severalIssuers,
      reading: timing === 'dated',
    }
    const columns = shown.filter((key) => isLeftOut[key] !== true)
    return withoutEmpty(chosen(table, columns))
  })
}

/** For a spreadsheet: a sheet for each of them, with all columns. */
export function sheetTables(lines: readonly TaskLine[], options: TaskTableOptions): readonly Table[] {
  const tables = byTiming(lines, options).map(([, table]) => chosen(table, whole))
  return tables.length > 0 ? tables : [chosen(tableOf([], options.words.timings.dated, options), whole)]
}

/** All in one, what each line is about in its first column. */
export function wholeTable(lines: readonly TaskLine[], options: TaskTableOptions): Table {
  return chosen(tableOf(lines, options.words.timings.dated, options), ['timing', ...whole])
}

function byTiming(lines: readonly TaskLine[], options: TaskTableOptions): readonly (readonly [Timing, KeyedTable])[] {
  return timings.flatMap((timing) => {
    const own = lines.filter((line) => line.timing === timing)
    return own.length === 0 ? [] : [[timing, tableOf(own, options.words.timings[timing], options)] as const]
  })
}

interface KeyedTable extends Table {
  readonly keys: readonly TaskColumn[]
}

function tableOf(lines: readonly TaskLine[], name: string, options: TaskTableOptions): KeyedTable {
  const { columns } = options.words
  const keys = Object.keys(columns) as TaskColumn[]
  return {
    name,
    keys,
    columns: keys.map(
      (key): TableColumn => ({ key, heading: columns[key], kind: key === 'due' ? 'date' : 'text', width: widths[key] }),
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
  return issuer.names.join('; ')
}

function optionalText(text: string): string | undefined {
  return text === '' ? undefined : text
}

function chosen({ keys, ...table }: KeyedTable, wanted: readonly TaskColumn[]): KeyedTable {
  const at = wanted.map((key) => keys.indexOf(key))
  return {
    ...table,
    keys: wanted,
    columns: at.flatMap((index) => table.columns[index] ?? []),
    rows: table.rows.map((row) => at.map((index) => row[index])),
  }
}

function withoutEmpty(table: KeyedTable): KeyedTable {
  return chosen(
    table,
    table.keys.filter((_, at) => table.rows.some((row) => row[at] !== undefined)),
  )
}
