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
  if (isTitleLine(text)) {
    // A reference line stands under a title of one to four lines.
    for (let next = at + 1; next <= at + 4; next += 1) {
      const below = blocks[next]
      if (below?.kind !== 'paragraph') break
      if (isReference(below.text.trim())) return blocks[at - 1] === undefined || !isTitleLine(textOf(blocks[at - 1]))
      if (!isTitleLine(below.text.trim())) break
    }
    return onNewPage(block)
  }
  return false
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
