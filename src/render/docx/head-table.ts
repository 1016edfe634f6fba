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
import { halfPoints } from './units.ts'

/** Room in pt that the widest line of the right column keeps, so that the national title never breaks; half of it beside the number. */
const room = 16
/** Where more would break a line. */
const leastRoom = 6

/**
 * The head of page 1: issuer and number on the left, national title, motto, place and date on the right. The right
 * column is as wide as its widest line needs (NĐ 30, Phụ lục I, Phần I, IV draws it wider than the left one).
 */
export function headTable(head: Head, context: DocxContext): Xml {
  const { left, right, size } = headColumns(head, context)
  const title = size === 'usual' ? context : withSmallestTitle(head, context)
  const own = (line: Paragraph) => (size === 'usual' ? {} : { size: halfPoints(lookOf(title.profile, line.component).size) })
  const marks = head.marks.map((mark) => boxedMark(mark, { before: 0, width: left, after: 0 }, context))
  const rows = [
    [issuerParagraphs(head, left, context), head.right.map((line) => ruledParagraph(line, right, title, { own: own(line) }))],
  ]
  if (head.number !== undefined && head.placeDate !== undefined) {
    rows.push([[paragraphOf(head.number, context), ...marks], [paragraphOf(head.placeDate, title, own(head.placeDate))]])
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

interface HeadColumns {
  /** pt */
  readonly left: number
  readonly right: number
  /** Of the right column's words, which the form leaves open: NĐ 30, Phụ lục I, Phần I, Mục V has two sets, 13/14/14 and 12/13/13. */
  readonly size: 'usual' | 'smallest'
}

/**
 * How the width is shared. Beside a long number the blank grows less, then the right column's words, and where that is not enough the national title stays
 * whole before the number, and the number before place and date.
 */
function headColumns(head: Head, context: DocxContext): HeadColumns {
  const whole = columnWidth(context)
  const small = withSmallestTitle(head, context)
  const number = widthOf(head.number, context)
  const needs = (size: DocxContext) => Math.max(0, ...[...head.right, head.placeDate].map((line) => widthOf(line, size)))
  for (const size of ['usual', 'smallest'] as const)
    for (const free of [room, leastRoom]) {
      const least = needs(size === 'usual' ? context : small) + free
      const most = whole - number - free / 2
      if (least > most) continue
      const right = Math.min(Math.max(least, whole * context.profile.page.titleShare.v), most)
      return { left: whole - right, right, size }
    }
  const title = Math.max(0, ...head.right.map((line) => widthOf(line, small))) + leastRoom
  const right = Math.max(title, whole - number - leastRoom / 2)
  return { left: whole - right, right, size: 'smallest' }
}

/** With the lines of the right column as small as the form lets them be. */
function withSmallestTitle(head: Head, context: DocxContext): DocxContext {
  const { profile } = context
  const components = { ...profile.components }
  for (const { component } of [...head.right, ...(head.placeDate === undefined ? [] : [head.placeDate])]) {
    const style = profile.components[component]
    const least = style?.size?.range?.[0]
    if (style?.size !== undefined && typeof least === 'number')
      components[component] = { ...style, size: { ...style.size, v: least } }
  }
  return { ...context, profile: { ...profile, components } }
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
