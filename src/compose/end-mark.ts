import type { Inline, TextInline } from '../plan/prose.ts'
import { withoutEndMark } from '../plan/typed-marks.ts'
import type { Block, Paragraph } from './official-document.ts'

/**
 * Puts the end mark of the form (`./.` or `.`) after the last words of the body, once: a mark that the author typed
 * gives way to it, and where a label stands alone it follows the label. A body that ends with a table has no last sentence to mark.
 */
export function withEndMark(blocks: readonly Block[], mark: string): readonly Block[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph') return blocks
  const isAlone = last.label !== undefined && last.inlines.every((inline) => inline.kind === 'text' && inline.text.trim() === '')
  if (isAlone)
    return [...blocks.slice(0, -1), { ...last, label: (withoutEndMark(last.label)?.text.trimEnd() ?? last.label) + mark }]
  return [...blocks.slice(0, -1), { ...last, inlines: marked(last, mark) }]
}

function marked({ inlines }: Paragraph, mark: string): readonly Inline[] {
  const at = inlines.findLastIndex((inline) => inline.kind === 'text' && inline.text.trim() !== '')
  const text = inlines[at]
  if (text?.kind !== 'text') return inlines
  const trimmed = text.text.trimEnd()
  const bare = withoutEndMark(trimmed)?.text.trimEnd()
  // A question or an exclamation closes itself where the mark is only a full stop.
  if (bare === undefined && mark === '.' && /[!?…]$/.test(trimmed)) return inlines
  const before = inlines.slice(0, at)
  const after = inlines.slice(at + 1)
  const words: TextInline = { ...text, text: bare ?? trimmed }
  if (after.length === 0) return [...before, { ...words, text: words.text + mark }]
  return [...before, words, ...after, { ...text, text: mark }]
}
