import type { BodyLine, BodyPiece } from '../body/body-line.ts'
import { type LabelReading, type ReadLabelOptions, readLabels } from '../body/label-reading.ts'
import type { Flow, FlowParagraph } from '../flow.ts'
import { isPrintedTable } from './printed-table.ts'

const styles: ReadonlySet<string | undefined> = new Set([
  'basis',
  'body',
  'bullet',
  'bulletInner',
  'assignment',
  'tableCaption',
  'headingPart',
  'headingSection',
  'headingClause',
  'headingDecimal',
  'headingDecimal2',
  'headingPoint',
  'headingBullet',
])

/**
 * The paragraphs and tables of a zone that was printed from a plan, each in the role that its style names; undefined where one of them has no such style: somebody
 * has written in the file, and it must be read like any other.
 */
export function printedPieces(
  { blocks }: Flow,
  zone: { readonly from: number; readonly to: number },
  options: ReadLabelOptions,
): readonly BodyPiece[] | undefined {
  const pieces: BodyPiece[] = []
  for (const block of blocks.slice(zone.from, zone.to)) {
    if (block.kind === 'table') {
      if (!isPrintedTable(block)) return undefined
      pieces.push({ kind: 'table', table: block })
    } else {
      if (!styles.has(block.style) || block.label !== undefined || block.text.includes('\n')) return undefined
      pieces.push(lineOf(block, options))
    }
  }
  return pieces
}

function lineOf(paragraph: FlowParagraph, options: ReadLabelOptions): BodyLine {
  const text = paragraph.text.replace(/[\t\f]/g, ' ')
  const line = { kind: 'line', paragraph, start: 0, end: text.length, text } as const
  const { style = '' } = paragraph
  const bullet = style === 'basis' || style.startsWith('bullet') ? /^([-+]) +(?=.)/.exec(text) : null
  if (bullet !== null) return { ...line, labels: [], bullet: { sign: bullet[1] as string, length: bullet[0].length } }
  const labels = style === 'body' || isTitleStyle(style) ? readLabels(text, options).map((each) => asPrinted(each, text)) : []
  return { ...line, labels: labels.filter((label) => isTitleStyle(style) || isOfTheForm(label, paragraph, text)) }
}

/** The form prints labels upright with one blank behind them: what is set apart as part of the words, or stands further off, is none. */
function isOfTheForm({ length }: LabelReading, paragraph: FlowParagraph, text: string): boolean {
  return isPlain(paragraph, length) && !/\s\s$/.test(text.slice(0, length))
}

/** The label letter by letter: one that the form would print with other marks is the author's own. */
function asPrinted(reading: LabelReading, text: string): LabelReading {
  const printed = text.slice(0, reading.length).trim()
  if (reading.text === printed) return reading
  const { style: _other, ...own } = reading
  return { ...own, text: printed }
}

export function isTitleStyle(style: string | undefined): boolean {
  return style?.startsWith('heading') === true
}

/** Does a text begin with as many characters that are neither bold nor italic? */
export function isPlain({ runs }: FlowParagraph, length: number): boolean {
  let at = 0
  for (const { text, bold, italic } of runs) {
    if (at >= length) return true
    if ((bold || italic) && text.trim() !== '') return false
    at += text.length
  }
  return true
}
