import type { SourceScalar } from './source-tree.ts'

/**
 * Where a line that looks like a list item was joined to the line above it: YAML reads `- x` with a deeper `- y` below as the one
 * text "x - y", and `>` joins all lines of a paragraph. Literal blocks and quotes over several lines keep what they are meant to keep.
 */
export function joinedLine(text: string, start: number, end: number, style: SourceScalar['style']): number | undefined {
  if (style !== 'plain' && style !== 'folded') return undefined
  let lineFeed = text.indexOf('\n', start)
  if (lineFeed < 0 || lineFeed >= end) return undefined
  let previous = style === 'plain' ? 0 : undefined
  while (lineFeed >= 0 && lineFeed < end) {
    let first = lineFeed + 1
    while (text[first] === ' ') first += 1
    const indent = first - lineFeed - 1
    const blank = first >= end || text[first] === '\n' || text[first] === '\r'
    const item = !blank && '-+*'.includes(text[first] ?? '') && text[first + 1] === ' '
    // In a folded block only lines of the same indent are joined.
    if (item && previous !== undefined && (style === 'plain' || indent === previous)) return first
    if (style === 'folded') previous = blank ? undefined : indent
    lineFeed = text.indexOf('\n', first)
  }
  return undefined
}
