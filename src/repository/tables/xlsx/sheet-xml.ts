import type { CalendarDate } from '../../../plan/plan.ts'
import { shownValue, type Table, type TableColumn, type TableValue } from '../table.ts'
import { wrapText } from '../wrap-text.ts'
import { styles } from './styles-xml.ts'
import { xmlText } from './xml-text.ts'

const defaultWidths: Readonly<Record<TableColumn['kind'], number>> = { text: 30, number: 10, date: 13 }
/** Of a line in points, at 12 pt. */
const lineHeight = 15.75
/** Excel has no higher row. */
const mostHeight = 409.5
/** Excel refuses a cell with more. */
const mostCharacters = 32_767
const millisecondsADay = 86_400_000
/** Day 0 of spreadsheets: they take 1900 for a leap year, so that from 01/3/1900 on days count from here. */
const dayZero = Date.UTC(1899, 11, 30)

/** One sheet: the header row frozen, filters on every column, wide enough to read, on A4 across in print. */
export function sheetXml({ columns, rows }: Table): string {
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`
  const widths = columns.map(
    ({ kind, width = defaultWidths[kind] }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const header = columns.map(({ heading }, at) => textCell(heading, `${columnName(at)}1`, styles.header))
  const headings = columns.map(({ heading }) => heading)
  const body = rows.map((row, at) => {
    const cells = columns.map((column, index) => cellXml(row[index], column, `${columnName(index)}${at + 2}`))
    return `<row r="${at + 2}" ht="${heightOf(row, columns)}">${cells.join('')}</row>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>${widths.join('')}</cols><sheetData><row r="1" ht="${heightOf(headings, columns)}">${header.join('')}</row>${body.join('')}</sheetData><autoFilter ref="A1:${last}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
}

/** LibreOffice does not fit a row to its wrapped text when it opens a file: what is left unsaid is one line high, and texts run over each other. */
function heightOf(row: readonly TableValue[], columns: readonly TableColumn[]): number {
  const lines = columns.map(({ kind, width = defaultWidths[kind] }, at) => wrapText(shownValue(row[at]), width).length)
  return Math.min(mostHeight, Math.max(1, ...lines) * lineHeight)
}

function cellXml(value: TableValue, { kind }: TableColumn, at: string): string {
  if (value === undefined) return `<c r="${at}" s="${styles[kind]}"/>`
  if (typeof value === 'object') return `<c r="${at}" s="${styles.date}"><v>${serialOf(value)}</v></c>`
  return typeof value === 'number' ? `<c r="${at}" s="${styles.number}"><v>${value}</v></c>` : textCell(value, at, styles.text)
}

function textCell(text: string, at: string, style: number): string {
  const fits = text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`
  // "_x0041_" would be read as one character: ECMA-376, part 1, 22.4.2.4 (bstr).
  const plain = fits.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(plain)}</t></is></c>`
}

function serialOf({ year, month, day }: CalendarDate): number {
  return (Date.UTC(year, month - 1, day) - dayZero) / millisecondsADay
}

/** `A`, `B`, … `Z`, `AA` */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
