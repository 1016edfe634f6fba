import type { Paragraph as DocxParagraph, Table } from 'docx'
import type { Closing, Paragraph, SignatureBlock } from '../../compose/official-document.ts'
import { borderlessTable } from './borderless-table.ts'
import { lookOf } from './component-look.ts'
import { emptyCell } from './head-table.ts'
import { type DocxContext, paragraphOf } from './paragraphs.ts'
import { columnWidth } from './ruled-paragraph.ts'
import { twipsOfPt } from './units.ts'

/** Share of the text width that the recipients take: the diagram of NĐ 30 (Phụ lục I, Phần I, IV) gives the signature a little more than half. */
const leftShare = 0.47

/**
 * Recipients on the left, the signature on the right, in a row that never divides over two pages. With several
 * signers their blocks stand side by side, and the recipients under them.
 */
export function closingTable(closing: Closing, context: DocxContext): Table | undefined {
  const recipients = closing.recipients.map((line) => paragraphOf(line, context))
  const rows = signatureRows(closing.signatures)
  if (recipients.length === 0 && rows.length === 0) return undefined
  const whole = columnWidth(context)
  const cell = (paragraphs: readonly DocxParagraph[]) => (paragraphs.length === 0 ? [emptyCell()] : paragraphs)
  const signed = rows.map(([left, right]) => [cell(blockParagraphs(left, context)), cell(blockParagraphs(right, context))])
  const [first] = rows
  const gap = { above: lookOf(context.profile, 'body').after }
  if (rows.length <= 1 && first?.[0] === undefined) {
    return borderlessTable(
      [whole * leftShare, whole * (1 - leftShare)],
      [[cell(recipients), signed[0]?.[1] ?? [emptyCell()]]],
      gap,
    )
  }
  return borderlessTable([whole / 2, whole / 2], recipients.length === 0 ? signed : [...signed, [recipients, [emptyCell()]]], gap)
}

type Pair = [left: SignatureBlock | undefined, right: SignatureBlock | undefined]

function signatureRows(blocks: readonly SignatureBlock[]): Pair[] {
  const rights = blocks.filter(({ side }) => side === 'right')
  const lefts = blocks.filter(({ side }) => side === 'left')
  return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, i): Pair => [lefts[i], rights[i]])
}

/** Room for the signature is space before the name, or half of it before and half after a note such as “(Đã ký)”. */
function blockParagraphs(block: SignatureBlock | undefined, context: DocxContext): DocxParagraph[] {
  const lines = block?.lines ?? []
  const noted = lines.some(({ component }) => component === 'signatureNote')
  const room = twipsOfPt(context.profile.wording.signature.room.v)
  const before = (line: Paragraph): number | undefined => {
    if (line.component === 'signatureNote') return room / 2
    if (line.component === 'signerName') return noted ? room / 2 : room
    return undefined
  }
  return lines.map((line) => {
    const space = before(line)
    return paragraphOf(line, context, space === undefined ? {} : { spacing: { before: space } })
  })
}
