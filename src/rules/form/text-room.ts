import { textWidth } from '../../typeface/text-width.ts'
import { wrapText } from '../../typeface/wrap-text.ts'
import type { WordDocument, WordSection } from '../../word/word-document.ts'
import type { MeasuredPart } from './measured-part.ts'

const ptPerMm = 72 / 25.4

/** Width between the side margins of a section, mm. */
export function textWidthOf({ width, left, right, gutter }: WordSection): number {
  return width - left - right - gutter
}

/** The width that a part has for its lines, mm: of its cell, or of the page's text. What a cell keeps free at its sides is not known and not taken off. */
export function roomOf({ paragraph, standing }: MeasuredPart, word: WordDocument): number | undefined {
  const section = word.sections[paragraph.section]
  const whole = standing?.cell?.width ?? (section === undefined ? undefined : textWidthOf(section))
  if (whole === undefined || whole <= 0 || standing?.inBox === true) return undefined
  return whole - paragraph.look.left - paragraph.look.right
}

/** The length of a part's words on one line, mm, in Times New Roman. */
export function lengthOf(part: MeasuredPart, text = part.shown): number {
  return textWidth(text.replace(/\s+/g, ' ').trim(), part) / ptPerMm
}

/** The lines of a part in its room. */
export function linesOf(part: MeasuredPart, word: WordDocument, share = 1): readonly string[] {
  const room = roomOf(part, word)
  const typed = part.shown.split('\n')
  if (room === undefined) return typed
  return typed.flatMap((line) => wrapText(line, room * share * ptPerMm, part))
}

/** Does it surely take more than one line? */
export function fillsLines(part: MeasuredPart, word: WordDocument): boolean {
  const known = filled.get(part)
  if (known !== undefined) return known
  const room = roomOf(part, word)
  // The end of a long text says nothing more.
  const fills = part.shown.includes('\n') || (room !== undefined && lengthOf(part, part.shown.slice(0, 400)) > room * 1.03)
  filled.set(part, fills)
  return fills
}

const filled = new WeakMap<MeasuredPart, boolean>()
