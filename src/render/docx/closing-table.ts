import { lineHeight, lookOf } from '../../compose/component-look.ts'
import type { Closing, Paragraph, SignatureBlock } from '../../compose/official-document.ts'
import type { Xml } from '../../ooxml/xml.ts'
import { wrapText } from '../../typeface/wrap-text.ts'
import { borderlessTable } from './borderless-table.ts'
import { circulationUnderSignature } from './circulation-at-end.ts'
import { spaceBefore } from './document-styles.ts'
import { emptyCell } from './head-table.ts'
import { type DocxContext, paragraphOf } from './paragraphs.ts'
import { printedText } from './printed-inlines.ts'
import { columnWidth, ruledParagraph } from './ruled-paragraph.ts'
import { twipsOfPt } from './units.ts'

/**
 * Recipients on the left, the signature on the right, in a row that never divides over two pages. With several
 * signers their blocks stand side by side, and the recipients under them.
 */
export function closingTable(closing: Closing, context: DocxContext): Xml | undefined {
  const rows = signatureRows(closing.signatures)
  const mark = circulationUnderSignature(closing, context)
  if (closing.recipients.length === 0 && rows.length === 0 && mark.length === 0) return undefined
  const whole = columnWidth(context)
  const cell = (paragraphs: readonly Xml[]) => (paragraphs.length === 0 ? [emptyCell()] : paragraphs)
  const signed = rows.map((pair, row) => {
    // Names stand level, however many lines of authority and position each signer has.
    const heights = pair.map((block) => officeHeight(block, whole / 2, context))
    const tallest = pair[0] !== undefined ? Math.max(...heights) : 0
    const width = pair[0] === undefined && rows.length <= 1 ? whole * context.profile.page.signatureShare.v : whole / 2
    return pair.map((block, i) => {
      const lines = blockParagraphs(block, { drop: Math.max(0, tallest - (heights[i] ?? 0)), width }, context)
      return cell(i === 1 && row === rows.length - 1 ? [...lines, ...mark] : lines)
    })
  })
  const [first] = rows
  const gap = { above: lookOf(context.profile, 'body').after }
  if (rows.length <= 1 && first?.[0] === undefined) {
    const right = whole * context.profile.page.signatureShare.v
    const drop = twipsOfPt(recipientsDrop(first?.[1], right, context))
    const beside = closing.recipients.map((line, i) =>
      paragraphOf(line, context, i === 0 && drop > 0 ? { spacing: { before: drop } } : {}),
    )
    return borderlessTable([whole - right, right], [[cell(beside), signed[0]?.[1] ?? cell(mark)]], gap)
  }
  const recipients = closing.recipients.map((line) => paragraphOf(line, context))
  return borderlessTable([whole / 2, whole / 2], recipients.length === 0 ? signed : [...signed, [recipients, [emptyCell()]]], gap)
}

type Pair = [left: SignatureBlock | undefined, right: SignatureBlock | undefined]

function signatureRows(blocks: readonly SignatureBlock[]): Pair[] {
  const rights = blocks.filter(({ side }) => side === 'right')
  const lefts = blocks.filter(({ side }) => side === 'left')
  return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, i): Pair => [lefts[i], rights[i]])
}

/** The styles leave room for the signature; after a note such as “(Đã ký)” half of it is left, and none between another office and the name. `drop`: further room, `width` that of the column, in pt. */
function blockParagraphs(
  block: SignatureBlock | undefined,
  { drop, width }: { readonly drop: number; readonly width: number },
  context: DocxContext,
): Xml[] {
  const lines = block?.lines ?? []
  const signed = lines.filter(isSigned)
  const { profile } = context
  const half = spaceBefore('signatureNote', profile)
  const rooms = signed[0]?.component === 'signatureNote' ? [half + drop, half] : [spaceBefore('signerName', profile) + drop]
  return lines.map((line) => {
    const turn = signed.indexOf(line)
    const usual = spaceBefore(line.component, profile)
    const before = turn < 0 ? usual : (rooms[turn] ?? lookOf(profile, line.component).before)
    const own = before === usual ? {} : { spacing: { before: twipsOfPt(before) } }
    return isSigned(line) || lookOf(profile, line.component).align !== 'center'
      ? paragraphOf(line, context, own)
      : ruledParagraph(line, width, context, { rule: 'none', own })
  })
}

/** What stands under the office: where the signature is, and below it. */
function isSigned({ component }: Paragraph): boolean {
  return component === 'signatureNote' || component === 'otherPosition' || component === 'signerName'
}

/** Height in pt of a block's lines above the signature. */
function officeHeight(block: SignatureBlock | undefined, width: number, { profile }: DocxContext): number {
  const lines = block?.lines.filter((line) => !isSigned(line)) ?? []
  return lines.reduce((height, { component, inlines }) => {
    const look = lookOf(profile, component)
    return height + wrapText(printedText(inlines), width, look).length * lineHeight(look)
  }, 0)
}

/** Blank over the recipients that sets their label level with the signer's position, under the lines of authority (HD 29, mục III, khoản 8). */
function recipientsDrop(block: SignatureBlock | undefined, width: number, context: DocxContext): number {
  if (!context.profile.wording.recipients.besidePosition.v) return 0
  const look = lookOf(context.profile, 'authority')
  const over = block?.lines.filter(({ component }) => component === 'authority') ?? []
  const lines = over.flatMap(({ inlines }) => wrapText(printedText(inlines), width, look))
  return lines.length * lineHeight(look)
}
