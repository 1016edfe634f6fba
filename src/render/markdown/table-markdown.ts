import { escapeLineStart } from './escape-markdown.ts'
import type { CellView, RowView, TableView } from './table-view.ts'

/** A table as Markdown, its caption before it: with `|` where that can hold it, else as HTML, which every code host shows. */
export function tableMarkdown(table: TableView): string {
  const caption = table.captionMarkdown === '' ? [] : [escapeLineStart(table.captionMarkdown), '']
  return [...caption, ...(table.simple ? pipeTable(table) : htmlTable(table))].join('\n')
}

function pipeTable({ header, rows, columns }: TableView): readonly string[] {
  const width = header[0]?.cells.length ?? 0
  const rule = Array.from({ length: width }, (_, index) => rules[columns[index] ?? ''] ?? '---')
  return [...header.map(pipeRow), `| ${rule.join(' | ')} |`, ...rows.map(pipeRow)]
}

const rules: Readonly<Record<string, string>> = { left: ':---', center: ':---:', right: '---:' }

function pipeRow(row: RowView): string {
  return `| ${row.cells.map((cell) => cell.markdown).join(' | ')} |`
}

function htmlTable({ header, rows }: TableView): readonly string[] {
  const lines = (list: readonly RowView[], tag: 'th' | 'td') => list.flatMap((row) => htmlRow(row, tag))
  const head = header.length === 0 ? [] : ['<thead>', ...lines(header, 'th'), '</thead>']
  const body = rows.length === 0 ? [] : ['<tbody>', ...lines(rows, 'td'), '</tbody>']
  return ['<table>', ...head, ...body, '</table>']
}

function htmlRow(row: RowView, tag: 'th' | 'td'): readonly string[] {
  const cells = row.cells.map((cell) => {
    const attributes = [
      cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '',
      cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '',
      cell.align === '' ? '' : ` align="${cell.align}"`,
    ]
    return `<${tag}${attributes.join('')}>${htmlCell(cell)}</${tag}>`
  })
  return ['<tr>', ...cells, '</tr>']
}

/** Between blank lines a code host reads Markdown again (CommonMark 4.6), so that a footnote is one there too. */
function htmlCell(cell: CellView): string {
  return cell.footnoted ? `\n\n${escapeLineStart(cell.markdown)}\n\n` : cell.html
}
