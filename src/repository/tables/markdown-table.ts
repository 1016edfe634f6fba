import { shownValue, type Table } from './table.ts'

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

/** The text stands as it is: nothing in it is read as Markdown or HTML. */
function inline(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/\s*\n\s*/g, '<br>')
    .trim()
}
