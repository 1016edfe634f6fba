import { isoDate } from '../../plan/calendar.ts'
import type { Table, TableValue } from './table.ts'

/** Without it Excel reads UTF-8 as the machine's own letters. */
const byteOrderMark = '\ufeff'
const quoted = /["\r\n,;\t]|^\s|\s$/u
/** What a spreadsheet would take for a formula (OWASP, CSV Injection): an apostrophe before it makes it text. */
const formula = /^[=+\-@\t\r]/u

/** RFC 4180 in UTF-8 with a byte order mark; dates as 2026-10-05. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ heading }) => field(heading)), ...rows.map((row) => columns.map((_, at) => cell(row[at])))]
  return `${byteOrderMark}${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}

function cell(value: TableValue): string {
  if (value === undefined) return ''
  if (typeof value === 'object') return isoDate(value)
  return typeof value === 'number' ? String(value) : field(value)
}

function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
