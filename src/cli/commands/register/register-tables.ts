import type { Language } from '../../../messages/messages.ts'
import type { Table, TableColumn, TableValue } from '../../../repository/tables/table.ts'
import type { RegisterPart, RegisterRow } from './register-view.ts'
import { type RegisterSentences, sentences } from './sentences.ts'

type Key = keyof RegisterSentences['columns']

const kinds: Readonly<Partial<Record<Key, TableColumn['kind']>>> = { date: 'date' }
const widths: Readonly<Partial<Record<Key, number>>> = { subject: 60, issuer: 28, notes: 50, file: 36, signer: 22, position: 22 }

/** What the register tells two bodies of one name apart by. */
const province = /\s\([^()]+\)$/u

const cells: Readonly<Record<Key, (row: RegisterRow, part: RegisterPart) => TableValue>> = {
  issuer: ({ issuer }, { series }) => issuer + (province.exec(series?.issuer.name ?? '')?.[0] ?? ''),
  period: (_, { period }) => period,
  number: ({ shownNumber }) => shownNumber,
  symbol: ({ symbol }) => symbol,
  date: ({ date }) => date,
  subject: ({ subject }) => subject,
  signer: ({ signer }) => signer,
  position: ({ position }) => position,
  family: ({ family }) => family,
  status: ({ status }) => status,
  file: ({ record }) => record.file,
  notes: ({ notes }) => notes.join('\n'),
}

const inSeries: readonly Key[] = ['number', 'date', 'subject', 'signer', 'status', 'file']
const apart: readonly Key[] = ['issuer', 'number', 'date', 'subject', 'signer', 'status', 'file']
const everything = Object.keys(cells) as readonly Key[]

/** One table a series, for people; a column of notes where there is something to note. Files that could not be read are a table of their own. */
export function seriesTables(
  parts: readonly RegisterPart[],
  unreadable: readonly string[],
  language: Language,
): readonly Table[] {
  const say = sentences[language]
  const files: Table = {
    name: say.unreadable,
    columns: [{ heading: say.columns.file, kind: 'text' }],
    rows: unreadable.map((file) => [file]),
  }
  return [...parts.map(partTable), ...(unreadable.length === 0 ? [] : [files])]

  function partTable(part: RegisterPart): Table {
    // Units that draft stand in the symbol, and may number by themselves.
    const hasSymbols = new Set(part.rows.map(({ symbol }) => symbol)).size > 1
    const keys =
      part.kind === 'series'
        ? inSeries.flatMap((key) => (key === 'date' && hasSymbols ? (['symbol', key] as const) : [key]))
        : apart
    const hasNotes = part.rows.some(({ notes }) => notes.length > 0)
    const name = part.next === undefined ? part.title : `${part.title}; ${say.next(part.next)}`
    return tableOf(name, hasNotes ? [...keys, 'notes'] : keys, [part], say)
  }
}

/** Everything in one table, for spreadsheets: there a number is one, and sorts as one. A file that could not be read is a row that says so. */
export function registerTable(parts: readonly RegisterPart[], unreadable: readonly string[], language: Language): Table {
  const say = sentences[language]
  const { columns, rows, name } = tableOf(say.sheet, everything, parts, say)
  const numbers = parts.flatMap((part) =>
    part.rows.map(({ number, shownNumber }) => (number?.letter === '' ? number.value : shownNumber)),
  )
  const at = everything.indexOf('number')
  return {
    name,
    columns: columns.map((column, index) => (index === at ? { ...column, kind: 'number' } : column)),
    rows: [
      ...rows.map((row, index) => row.with(at, numbers[index])),
      ...unreadable.map((file) =>
        everything.map((key) => (key === 'file' ? file : key === 'notes' ? say.unreadable : undefined)),
      ),
    ],
  }
}

function tableOf(name: string, keys: readonly Key[], parts: readonly RegisterPart[], say: RegisterSentences): Table {
  const columns = keys.map((key): TableColumn => {
    const width = widths[key]
    return { heading: say.columns[key], kind: kinds[key] ?? 'text', ...(width === undefined ? {} : { width }) }
  })
  const rows = parts.flatMap((part) => part.rows.map((row) => keys.map((key) => cells[key](row, part))))
  return { name, columns, rows }
}
