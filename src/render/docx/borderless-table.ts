import {
  BorderStyle,
  type Paragraph as DocxParagraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { twipsOfPt } from './units.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/**
 * A table without borders and cell margins: what sets two columns of the form side by side (head, signature).
 * Widths in pt, `above` the blank over each row in pt. Its rows never divide over two pages.
 */
export function borderlessTable(
  widths: readonly number[],
  rows: readonly (readonly (readonly DocxParagraph[])[])[],
  { above = 0 }: { readonly above?: number } = {},
): Table {
  const twips = widths.map(twipsOfPt)
  const total = twips.reduce((sum, width) => sum + width, 0)
  return new Table({
    columnWidths: twips,
    width: { size: total, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, top: twipsOfPt(above), bottom: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({
                children: [...children],
                width: { size: twips[i] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlign.TOP,
              }),
          ),
        }),
    ),
  })
}
