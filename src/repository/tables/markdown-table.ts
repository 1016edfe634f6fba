import { visibleText } from '../../report/visible-text.ts'
import { shownValue, type Table } from './table.ts'

const markup = /[\\`*_[\]<>|#~]/g
/** A lone carriage return ends a line of Markdown too (CommonMark 0.31, 2.1). */
const lineEnd = /[\n\r]+/

/** Tables of Markdown (GFM), each under its name; an empty one is left out. */
export function markdownOf(tables: readonly Table[]): string {
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => `## ${inline(table.name)}\n\n${gridOf(table)}`)
    .join('\n')
}

function gridOf({ columns, rows }: Table): string {
  const marks = columns.map(({ kind }) => (kind === 'number' ? '---:' : '---'))
  const lines = [
    columns.map(({ heading }) => inline(heading)),
    marks,
    ...rows.map((row) => row.map((value) => inline(shownValue(value)))),
  ]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

/** The text stands as it is: nothing in it is read as Markdown or HTML, ends the row early or steers a terminal. */
function inline(text: string): string {
  return text
    .trim()
    .split(lineEnd)
    .map((line) => visibleText(line.trim().replaceAll('\t', ' ')).replace(markup, '\\$&').replaceAll('&', '&amp;'))
    .join('<br>')
}
