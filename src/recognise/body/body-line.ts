import type { Flow, FlowBlock, FlowParagraph, FlowTable } from '../flow.ts'
import { boldEnd, isBold } from './bold-stretch.ts'
import { automaticBullet, type Bullet, bulletOf } from './bullet.ts'
import { type LabelReading, type ReadLabelOptions, readAutomaticLabel, readLabels } from './label-reading.ts'

/** A paragraph of the body, or the part of one between two line breaks where each part is a whole. */
export interface BodyLine {
  readonly kind: 'line'
  readonly paragraph: FlowParagraph
  /** Where it begins and ends in the paragraph's text, a typed label included. */
  readonly start: number
  readonly end: number
  /** With a typed label; line breaks and tabs are blanks. */
  readonly text: string
  /** A label that Word numbers, where the line is the paragraph's first. */
  readonly automatic?: string
  /** Ways to read its label; none for plain text and for bullets. */
  readonly labels: readonly LabelReading[]
  readonly bullet?: Bullet
}

export interface BodyTable {
  readonly kind: 'table'
  readonly table: FlowTable
}

export type BodyPiece = BodyLine | BodyTable

/** The lines and tables of a stretch of the flow, in reading order. */
export function bodyPieces(
  flow: Flow,
  zone: { readonly from: number; readonly to: number },
  options: ReadLabelOptions,
): BodyPiece[] {
  return flow.blocks.slice(zone.from, zone.to).flatMap((block) => piecesOf(block, options))
}

export function piecesOf(block: FlowBlock, options: ReadLabelOptions): readonly BodyPiece[] {
  return block.kind === 'table' ? [{ kind: 'table', table: block }] : linesOf(block, options)
}

function linesOf(paragraph: FlowParagraph, options: ReadLabelOptions): readonly BodyLine[] {
  const lines: BodyLine[] = []
  for (const [start, end] of stretchesOf(paragraph, options)) {
    const text = paragraph.text.slice(start, end).replace(/[\t\n\f]/g, ' ')
    // A bullet without words says nothing.
    if (text === '' && (paragraph.label === undefined || automaticBullet(paragraph.label, undefined) !== undefined)) continue
    lines.push(lineOf({ paragraph, start, end, text }, lines.length === 0 ? paragraph.label : undefined, options))
  }
  return lines
}

/** A paragraph as one line without bullet or label of its own. */
export function wholeLine(paragraph: FlowParagraph): BodyLine {
  const text = paragraph.text.replace(/[\t\n\f]/g, ' ')
  return {
    kind: 'line',
    paragraph,
    start: 0,
    end: paragraph.text.length,
    text,
    labels: [],
    ...(paragraph.label === undefined ? {} : { automatic: paragraph.label }),
  }
}

function lineOf(
  at: Pick<BodyLine, 'paragraph' | 'start' | 'end' | 'text'>,
  automatic: string | undefined,
  options: ReadLabelOptions,
): BodyLine {
  if (automatic === undefined) {
    // In a file that `plan` printed a paragraph with a dash is no item.
    const bullet = at.paragraph.style === 'body' ? undefined : bulletOf(at.text)
    return { kind: 'line', ...at, ...(bullet === undefined ? { labels: readLabels(at.text, options) } : { bullet, labels: [] }) }
  }
  const bullet = automaticBullet(automatic, at.paragraph.level)
  if (bullet !== undefined) return { kind: 'line', ...at, automatic, bullet, labels: [] }
  return { kind: 'line', ...at, automatic, labels: readAutomaticLabel(automatic, options) }
}

/** Cuts at the line breaks behind which something of its own begins; other breaks only wrap a text. */
function stretchesOf(paragraph: FlowParagraph, options: ReadLabelOptions): readonly (readonly [number, number])[] {
  const { text } = paragraph
  if (!text.includes('\n')) return [trimmed(text, 0, text.length)]
  const stretches: [number, number][] = []
  let start = 0
  let before = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const end = text.indexOf('\n', at + 1)
    const next = trimmed(text, at + 1, end < 0 ? text.length : end)
    if (beginsAnew(paragraph, trimmed(text, before, at), next, options)) {
      stretches.push(trimmed(text, start, at))
      start = at + 1
    }
    before = at + 1
  }
  return [...stretches, trimmed(text, start, text.length)]
}

function beginsAnew(
  paragraph: FlowParagraph,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
  options: ReadLabelOptions,
): boolean {
  const before = paragraph.text.slice(start, end)
  const next = paragraph.text.slice(from, to)
  if (before === '' || next === '') return true
  if (bulletOf(next) !== undefined || readLabels(next, options).some(({ sure, number }) => sure || number === 1)) return true
  if (!/^["“(]?[\p{Lu}\p{N}]/u.test(next)) return false
  if (/[.;:!?…]["”»)]*$/u.test(before)) return true
  if (isShortTitle(paragraph, before, options)) return true
  if (inCapitals(before) !== inCapitals(next)) return true
  // Bold letters are looked up run by run: not in what no person wrote.
  return paragraph.runs.length < 200 && isBold(paragraph, start, end) !== isBold(paragraph, from, to)
}

/** A body typed into one paragraph: each line that breaks off is one of its own, short ones with a label are titles. */
function isShortTitle({ text }: FlowParagraph, before: string, options: ReadLabelOptions): boolean {
  const most = 60
  return before.length <= most && text.split('\n', 5).length > 4 && readLabels(before, options).some(({ sure }) => sure)
}

function trimmed(text: string, start: number, end: number): [number, number] {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  return [from, Math.max(from, end - (piece.length - piece.trimEnd().length))]
}

/** All its letters are capitals, and there are some. */
export function inCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** The whole line is bold, its label aside: a title by itself mostly. */
export function isBoldLine(line: BodyLine, skip: number): boolean {
  return isBold(line.paragraph, line.start + skip, line.end)
}

/** How many characters of the line's text are a bold beginning, counted behind its label. */
export function boldBeginning(line: BodyLine, skip: number): number {
  const from = line.start + skip
  return boldEnd(line.paragraph, from, line.end) - from
}
