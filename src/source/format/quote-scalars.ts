import type { Edit } from '../../finding.ts'
import { scalarText } from '../quote-text.ts'
import type { SourceNode } from '../source-tree.ts'
import type { FormatSource } from './line-spans.ts'

/** Values on one line without quotes they do not need, and in double quotes where they need some. Lists between brackets are let alone. */
export function quoteScalars({ text, tree }: FormatSource): readonly Edit[] {
  const edits: Edit[] = []
  const walk = (node: SourceNode): void => {
    if (node.kind === 'map') {
      if (!node.flow) for (const { value } of node.entries) walk(value)
      return
    }
    if (node.kind === 'list') {
      if (!node.flow) for (const item of node.items) walk(item)
      return
    }
    const { style, value, range } = node
    const written = text.slice(range.start.offset, range.end.offset)
    if ((style !== 'single' && style !== 'double') || typeof value !== 'string') return
    // What is written with a backslash, or on several lines, its author wanted so; what is not NFC the tree does not show as it is.
    if (/[\\\r\n]/.test(written) || written !== written.normalize('NFC')) return
    const plain = scalarText(value, 'block')
    if (plain !== written && value !== '' && !plain.includes('\\'))
      edits.push({ start: range.start.offset, end: range.end.offset, text: plain })
  }
  walk(tree)
  return edits
}
