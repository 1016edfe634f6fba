import type { FlowBlock } from '../flow.ts'
import { appendixLabel, isReference } from './appendix-label.ts'
import { letterheadAt } from './letterhead.ts'
import { isTitleLine } from './title-line.ts'

/**
 * Does an appendix begin with this block? Its label, a second letterhead, or a title over a reference line tell; a title in capitals does where a new
 * page begins with it. Inside an appendix a caption may look like a label of a form: that needs a second sign.
 */
export function opensAppendix(blocks: readonly FlowBlock[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined) return false
  if (block.kind === 'paragraph' && block.style !== undefined) return opensStyled(blocks, at)
  if (letterheadAt(blocks, at) > 0) return true
  if (block.kind !== 'paragraph') return false
  const text = block.text.trim()
  if (block.label !== undefined) return false
  const label = appendixLabel(text.split('\n')[0]?.trim() ?? '')
  if (label !== undefined) return label.isCertain || onNewPage(block) || isFormLabel(blocks, at, label.length)
  if (isTitleLine(text)) return isOverReference(blocks, at) || onNewPage(block)
  return isPlainTitle(block) && standsApart(block) && isReference(textOf(blocks[at + 1]))
}

/** The first block from a place on that a label makes the beginning of an appendix; the end where there is none. */
export function firstLabelled(blocks: readonly FlowBlock[], from: number): number {
  const at = blocks.findIndex(
    (block, i) => i > from && appendixLabel(textOf(block).split('\n')[0] ?? '') !== undefined && opensAppendix(blocks, i),
  )
  return at < 0 ? blocks.length : at
}

/** A reference line stands under a title of one to four lines, of which the last may be in running letters. */
function isOverReference(blocks: readonly FlowBlock[], at: number): boolean {
  if (isTitleLine(textOf(blocks[at - 1]))) return false
  for (let next = at + 1; next <= at + 4; next += 1) {
    const below = blocks[next]
    if (below?.kind !== 'paragraph') return false
    if (isReference(below.text.trim())) return true
    if (!isTitleLine(below.text.trim()) && !(isPlainTitle(below) && isReference(textOf(blocks[next + 1])))) return false
  }
  return false
}

/** Words without the marks of a sentence, and no label. */
function isPlainTitle(block: FlowBlock): boolean {
  if (block.kind !== 'paragraph' || block.label !== undefined) return false
  const text = block.text.trim()
  return text.length <= 200 && /^[\p{L}“"]/u.test(text) && !/[.;:,!?]$|^[\p{L}\d]{1,6}[.)/]\s/u.test(text)
}

function standsApart({ breakBefore, ...block }: FlowBlock): boolean {
  return breakBefore !== undefined || (block.kind === 'paragraph' && block.align === 'center')
}

const styles = ['appendixLabel', 'appendixTitle', 'appendixReference']

/** In a file that was printed in our styles the head of an appendix ends with its reference line. */
function opensStyled(blocks: readonly FlowBlock[], at: number): boolean {
  const rank = styles.indexOf(styleOf(blocks[at]))
  const before = styles.indexOf(styleOf(blocks[at - 1]))
  return rank >= 0 && (before < 0 || before >= rank)
}

function styleOf(block: FlowBlock | undefined): string {
  return block?.kind === 'paragraph' ? (block.style ?? '') : ''
}

/** A form's label is one alone on its line or before a title in capitals, and no caption of the table under it. */
function isFormLabel(blocks: readonly FlowBlock[], at: number, length: number): boolean {
  const text = textOf(blocks[at])
  const rest = text.slice(length).trim()
  if (rest !== '') return isTitleLine(rest) && rest.split(/\s+/).length >= 3
  const below = blocks[at + 1]
  return below?.kind === 'paragraph' && (isTitleLine(below.text.trim()) || isReference(below.text.trim()))
}

function onNewPage({ breakBefore }: FlowBlock): boolean {
  return breakBefore === 'page' || breakBefore === 'section'
}

function textOf(block: FlowBlock | undefined): string {
  return block?.kind === 'paragraph' ? block.text.trim() : ''
}
