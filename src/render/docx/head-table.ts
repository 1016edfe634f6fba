import { lookOf } from '../../compose/component-look.ts'
import type { Head, Paragraph } from '../../compose/official-document.ts'
import { paragraph } from '../../ooxml/paragraph.ts'
import type { Xml } from '../../ooxml/xml.ts'
import { textWidth } from '../../typeface/text-width.ts'
import { balanceLines } from './balance-lines.ts'
import { borderlessTable } from './borderless-table.ts'
import { boxedMark } from './boxed-mark.ts'
import { type DocxContext, paragraphOf } from './paragraphs.ts'
import { printedText } from './printed-inlines.ts'
import { columnWidth, ruledParagraph, ruleUnder } from './ruled-paragraph.ts'
import { sectionEndStyle } from './section-end.ts'

/** Room in pt that the widest line of the right column keeps, so that the national title never breaks. */
const room = 16

/**
 * The head of page 1: issuer and number on the left, national title, motto, place and date on the right. The right
 * column is as wide as its widest line needs (NĐ 30, Phụ lục I, Phần I, IV draws it wider than the left one).
 */
export function headTable(head: Head, context: DocxContext): Xml {
  const { left, right } = headColumns(head, context)
  const marks = head.marks.map((mark) => boxedMark(mark, { before: 0, width: left, after: 0 }, context))
  const rows = [[issuerParagraphs(head, left, context), head.right.map((line) => ruledParagraph(line, right, context))]]
  if (head.number !== undefined && head.placeDate !== undefined) {
    rows.push([[paragraphOf(head.number, context), ...marks], [paragraphOf(head.placeDate, context)]])
  } else if (head.marks.length > 0) {
    rows.push([marks, [emptyCell()]])
  }
  return borderlessTable(
    [left, right],
    rows.map((cells) => cells.map((cell) => (cell.length === 0 ? [emptyCell()] : cell))),
  )
}

/** The circulation mark in the top margin, over the right column (NĐ 30, Phụ lục I, Phần I, IV, box 11 over box 1). */
export function circulationMark(mark: Paragraph, head: Head, context: DocxContext): Xml {
  const { left, right } = headColumns(head, context)
  return boxedMark(mark, { before: left, width: right, after: 0 }, context)
}

/** Widths of the two columns in pt. */
function headColumns(head: Head, context: DocxContext): { readonly left: number; readonly right: number } {
  const whole = columnWidth(context)
  const widest = (paragraphs: readonly (Paragraph | undefined)[]) =>
    Math.max(0, ...paragraphs.map((paragraph) => widthOf(paragraph, context)))
  const least = widest([head.number]) + room / 2
  const wanted = Math.max(widest([...head.right, head.placeDate]) + room, whole * context.profile.page.titleShare.v)
  const right = Math.min(wanted, Math.max(whole - least, whole / 2))
  return { left: whole - right, right }
}

/**
 * A long name goes on at a phrase; each of its lines is a paragraph that stays with the next, and the line or mark of the form stands under the last.
 * Reading the file again tells by it which lines are one name.
 */
function issuerParagraphs(head: Head, width: number, context: DocxContext): Xml[] {
  const lines = head.left.flatMap((paragraph) => {
    const look = lookOf(context.profile, paragraph.component)
    return balanceLines(printedText(paragraph.inlines), width, look, paragraph.cased).map((text, i, all) => ({
      ...paragraph,
      inlines: [{ kind: 'text' as const, text, bold: false, italic: false }],
      keepNext: i < all.length - 1,
    }))
  })
  return lines.map((line, i) => {
    if (lines[i + 1]?.component !== line.component)
      return paragraphOf(line, context, { lastRuns: ruleUnder(line, [printedText(line.inlines)], context) })
    return paragraphOf(line, context, lookOf(context.profile, line.component).after > 0 ? { spacing: { after: 0 } } : {})
  })
}

function widthOf(paragraph: Paragraph | undefined, { profile }: DocxContext): number {
  return paragraph === undefined ? 0 : textWidth(printedText(paragraph.inlines), lookOf(profile, paragraph.component))
}

/** OOXML wants a paragraph in every cell. */
export function emptyCell(): Xml {
  return paragraph({ style: sectionEndStyle })
}
