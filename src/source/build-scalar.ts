import type { Scalar } from 'yaml'
import { locateInScalar } from './locate-in-scalar.ts'
import type { SourceContext } from './source-context.ts'
import type { SourceScalar } from './source-tree.ts'

const styles = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
} as const

/** A scalar of the parser as ours: NFC, with the author's own words beside what YAML made of them. */
export function buildScalar({ text: source, lines, isNfc }: SourceContext, node: Scalar, path: string): SourceScalar {
  const [start, valueEnd] = node.range ?? [0, 0, 0]
  const style = styles[(node.type ?? 'PLAIN') as keyof typeof styles]
  const raw = node.value
  // Escapes can make letters and marks apart even in an NFC file.
  const nfc = (text: string): string => (isNfc && style !== 'double' ? text : text.normalize('NFC'))
  const value = typeof raw === 'string' ? nfc(raw) : typeof raw === 'number' || typeof raw === 'boolean' ? raw : null
  const text = typeof value === 'string' ? value : nfc(node.source ?? '')
  let end = valueEnd
  if (style === 'literal' || style === 'folded') while (end > start && /\s/.test(source[end - 1] ?? '')) end -= 1
  const offset = locateInScalar(text, { source, start, end: valueEnd, style })
  return {
    kind: 'scalar',
    style,
    value,
    text,
    range: lines.range(start, end),
    path,
    locate: (index) => lines.position(offset(index)),
  }
}
