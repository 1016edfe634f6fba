import { cell, row, table } from '../../ooxml/table.ts'
import type { Xml } from '../../ooxml/xml.ts'
import { twipsOfPt } from './units.ts'

/**
 * A table without borders and cell margins: what sets two columns of the form side by side (head, signature).
 * Widths in pt, `above` the blank over each row in pt; a cell is its paragraphs. Its rows never divide over two pages.
 */
export function borderlessTable(
  widths: readonly number[],
  rows: readonly (readonly (readonly Xml[])[])[],
  { above = 0 }: { readonly above?: number } = {},
): Xml {
  const columns = widths.map(twipsOfPt)
  return table(
    {
      columns,
      border: { style: 'none', size: 0, color: 'auto' },
      margins: { left: 0, right: 0, top: twipsOfPt(above), bottom: 0 },
    },
    rows.map((cells) =>
      row(
        { kind: 'body' },
        cells.map((content, i) => cell({ width: columns[i] ?? 0, align: 'top' }, content)),
      ),
    ),
  )
}
