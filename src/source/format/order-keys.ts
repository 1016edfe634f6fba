import type { Edit } from '../../finding.ts'
import type { SourceMap, SourceNode } from '../source-tree.ts'
import { type FormatSource, indentOf, type LineSpan } from './line-spans.ts'

/** The order of keys in the map at a JSON Pointer; undefined where the author's own counts. */
export type KeyOrder = (path: string) => readonly string[] | undefined

/** Keys in their usual order, each with the comments and the empty line above it. The comments at the head of the file stay there. */
export function orderKeys(source: FormatSource, order: KeyOrder): readonly Edit[] {
  const edits: Edit[] = []
  const walk = (node: SourceNode): void => {
    if (node.kind === 'scalar' || node.flow) return
    // The inner maps first: where an outer one moves, its edit holds them in the next round.
    const before = edits.length
    for (const child of node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)) walk(child)
    const wanted = node.kind === 'map' ? order(node.path) : undefined
    if (node.kind !== 'map' || wanted === undefined || edits.length > before) return
    const edit = reordered(node, wanted, source)
    if (edit !== undefined) edits.push(edit)
  }
  walk(source.tree)
  return edits
}

function reordered({ entries }: SourceMap, wanted: readonly string[], source: FormatSource): Edit | undefined {
  const { text, lines, lineBreak } = source
  const rank = (key: string): number => (wanted.includes(key) ? wanted.indexOf(key) : wanted.length)
  const order = entries.map((_, index) => index).toSorted((a, b) => rank(entries[a]?.key ?? '') - rank(entries[b]?.key ?? ''))
  if (order.every((at, index) => at === index)) return undefined
  const starts = entries.map(({ keyRange }, index) => startLine(keyRange.start.line - 1, index, source))
  const firstKey = entries[0]?.keyRange.start
  const last = entries.at(-1)?.value.range.end.offset ?? 0
  // With the comment behind its last value.
  const lastLine = lines.findLast(({ start }) => start < last)
  const firstLine = lines[starts[0] ?? 0]
  if (firstKey === undefined || firstLine === undefined || lastLine === undefined) return undefined
  // Behind a dash the first key shares its line: the dash stays where it is.
  const lead = text.slice((lines[firstKey.line - 1] as LineSpan).start, firstKey.offset)
  const from = lead.trim() === '' ? firstLine.start : firstKey.offset
  const end = lastLine.end
  const blocks = entries.map((_, index) => {
    const start = index === 0 ? from : (lines[starts[index] ?? 0] as LineSpan).start
    const next = starts[index + 1]
    const block = text.slice(start, next === undefined ? end : (lines[next] as LineSpan).start)
    const whole = next === undefined ? `${block}${lineBreak}` : block
    return index === 0 && from !== firstLine.start ? ' '.repeat(lead.length) + whole : whole
  })
  const joined = order.map((at) => blocks[at]).join('')
  const put = from === firstLine.start ? joined : joined.slice(lead.length)
  // A comment cannot go on a dash's line and stay above its key.
  if (from !== firstLine.start && /^\s*(?:#|$)/.test(blocks[order[0] ?? 0] ?? '')) return undefined
  return { start: from, end, text: put.slice(0, put.length - lineBreak.length) }
}

/** The line with which an entry begins: the comments right above its key, and the empty line above them. */
function startLine(keyLine: number, index: number, { lines, text }: FormatSource): number {
  if (index === 0) return keyLine
  const isComment = ({ first, end, inside }: LineSpan): boolean => inside === undefined && first < end && text[first] === '#'
  let at = keyLine
  const own = indentOf(lines[keyLine] as LineSpan)
  while (at > 0 && isComment(lines[at - 1] as LineSpan) && indentOf(lines[at - 1] as LineSpan) === own) at -= 1
  const above = lines[at - 1]
  return above !== undefined && above.inside === undefined && above.first === above.end ? at - 1 : at
}
