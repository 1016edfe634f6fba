import { BorderStyle, Paragraph as DocxParagraph, LineRuleType, type Table } from 'docx'
import type { Head, Paragraph } from '../../compose/official-document.ts'
import { plainText } from '../../plan/prose.ts'
import { balanceLines } from './balance-lines.ts'
import { borderlessTable } from './borderless-table.ts'
import { lookOf } from './component-look.ts'
import { type DocxContext, paragraphOf } from './paragraphs.ts'
import { columnWidth, ruledParagraph, ruleUnder } from './ruled-paragraph.ts'
import { textWidth } from './text-width.ts'
import { ptOfMm, twipsOfMm, twipsOfPt } from './units.ts'

/** Room in pt that the widest line of the right column keeps, so that the national title never breaks. */
const room = 16

/**
 * The head of page 1: issuer and number on the left, national title, motto, place and date on the right. The right
 * column is as wide as its widest line needs (NĐ 30, Phụ lục I, Phần I, IV draws it wider than the left one).
 */
export function headTable(head: Head, context: DocxContext): Table {
  const whole = columnWidth(context)
  const widest = (paragraphs: readonly (Paragraph | undefined)[]) =>
    Math.max(0, ...paragraphs.map((paragraph) => widthOf(paragraph, context)))
  const least = widest([head.number]) + room / 2
  const wanted = Math.max(widest([...head.right, head.placeDate]) + room, whole * 0.55)
  const right = Math.min(wanted, Math.max(whole - least, whole / 2))
  const left = whole - right

  const rows = [[issuerParagraphs(head, left, context), head.right.map((line) => ruledParagraph(line, right, context))]]
  if (head.number !== undefined && head.placeDate !== undefined) {
    rows.push([
      [paragraphOf(head.number, context), ...head.marks.map((mark) => markParagraph(mark, left, context))],
      [paragraphOf(head.placeDate, context)],
    ])
  } else if (head.marks.length > 0) {
    rows.push([head.marks.map((mark) => markParagraph(mark, left, context)), [emptyCell()]])
  }
  return borderlessTable(
    [left, right],
    rows.map((cells) => cells.map((cell) => (cell.length === 0 ? [emptyCell()] : cell))),
  )
}

/** A long name goes on at a phrase; each of its lines is a paragraph, and the line or mark of the form stands under the last. */
function issuerParagraphs(head: Head, width: number, context: DocxContext): DocxParagraph[] {
  const lines = head.left.flatMap((paragraph) => {
    const look = lookOf(context.profile, paragraph.component)
    return balanceLines(plainText(paragraph.inlines), width, look).map((text) => ({
      ...paragraph,
      inlines: [{ kind: 'text' as const, text, bold: false, italic: false }],
    }))
  })
  return lines.map((line, i) => {
    const last = lines[i + 1]?.component !== line.component
    return paragraphOf(
      line,
      context,
      last ? { children: ruleUnder(line, [plainText(line.inlines)], context) } : { spacing: { after: 0 } },
    )
  })
}

/** Secrecy, urgency and draft marks: in a box where the form has one, as wide as the form says or as the text needs. */
function markParagraph(mark: Paragraph, column: number, context: DocxContext): DocxParagraph {
  const style = context.profile.components[mark.component]
  const box = style?.box?.v
  if (box === undefined) return paragraphOf(mark, context)
  const look = lookOf(context.profile, mark.component)
  const text = plainText(mark.inlines)
  const fixed = style?.boxWidths?.v[text] ?? box.width
  const width = fixed > 0 ? ptOfMm(fixed) : textWidth(text, look) + 2 * ptOfMm(2)
  const side = Math.max(0, twipsOfPt((column - width) / 2))
  const line = { style: BorderStyle.SINGLE, size: 6, color: context.profile.font.colour.v, space: 0 }
  return paragraphOf(mark, context, {
    indent: { left: side, right: side, firstLine: 0 },
    spacing: { line: twipsOfMm(box.height), lineRule: LineRuleType.EXACT },
    border: { top: line, bottom: line, left: line, right: line },
  })
}

function widthOf(paragraph: Paragraph | undefined, { profile }: DocxContext): number {
  return paragraph === undefined ? 0 : textWidth(plainText(paragraph.inlines), lookOf(profile, paragraph.component))
}

/** OOXML wants a paragraph in every cell. */
export function emptyCell(): DocxParagraph {
  return new DocxParagraph({})
}
