import type { CalendarDate } from '../../plan/plan.ts'

/** What is written as text, CSV, XLSX or Markdown: rows of typed values under headings. */
export interface Table {
  /** The sheet's name, or the heading above the table. */
  readonly name: string
  readonly columns: readonly TableColumn[]
  /** One value a column; undefined is an empty cell. */
  readonly rows: readonly (readonly TableValue[])[]
}

export interface TableColumn {
  readonly heading: string
  readonly kind: 'text' | 'number' | 'date'
  /** Of a spreadsheet's column, in characters; default by the kind. */
  readonly width?: number
}

export type TableValue = string | number | CalendarDate | undefined

/** As people read it: dates as 05/10/2026. */
export function shownValue(value: TableValue): string {
  if (value === undefined) return ''
  if (typeof value === 'object') return shownDate(value)
  return String(value)
}

export function shownDate({ year, month, day }: CalendarDate): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year).padStart(4, '0')}`
}
