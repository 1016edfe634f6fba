import type { Edit } from '../../finding.ts'
import type { SourceEntry, SourceNode, SourceScalar } from '../source-tree.ts'
import { dashOffsets, type FormatSource, indentOf, type LineSpan } from './line-spans.ts'

const step = 2

/** The key or the dash before a value: where it goes, where it stood (columns from 0), and on which line. */
interface Owner {
  readonly column: number
  readonly was: number
  readonly line: number
}

/** Each level two blanks in, lists below their key too, and one blank behind a colon and a dash. Values are let alone: blocks move as a whole. */
export function indentLines(source: FormatSource): readonly Edit[] {
  const { text, tree, lines } = source
  const dashes = dashOffsets(text)
  const lineStarts = lines.map(({ start }) => start)
  const edits: Edit[] = []
  /** Columns to which lines go, by index of the line. */
  const columns = new Map<number, number>()
  const lineAt = (line: number): LineSpan => lines[line - 1] as LineSpan
  const isFirst = (offset: number, line: number): boolean => lines[line - 1]?.first === offset
  const shiftOf = (line: number): number => (columns.get(line - 1) ?? columnOf(line)) - columnOf(line)
  const columnOf = (line: number): number => indentOf(lineAt(line))

  const walk = (node: SourceNode, column: number): void => {
    if (node.kind === 'map' && !node.flow) for (const entry of node.entries) walkEntry(entry, column)
    else if (node.kind === 'list' && !node.flow) for (const item of node.items) walkItem(item, column)
  }
  const walkEntry = ({ key, keyRange, value }: SourceEntry, column: number): void => {
    const { line, offset } = keyRange.start
    if (isFirst(offset, line)) columns.set(line - 1, column)
    const colon = text.slice(keyRange.end.offset).search(/[^ \t]/) + keyRange.end.offset
    if (text[colon] !== ':' || key === '') return
    if (colon > keyRange.end.offset) edits.push({ start: keyRange.end.offset, end: colon, text: '' })
    oneBlank(colon + 1, line)
    walkValue(value, { column, was: keyRange.start.column - 1, line })
  }
  const walkItem = (item: SourceNode, column: number): void => {
    const dash = dashes[lastBefore(dashes, item.range.start.offset)]
    if (dash === undefined) return
    const line = lastBefore(lineStarts, dash + 1) + 1
    if (isFirst(dash, line)) columns.set(line - 1, column)
    oneBlank(dash + 1, line)
    walkValue(item, { column, was: dash - (lineStarts[line - 1] ?? 0), line })
  }
  /** Between a colon or a dash and what stands behind it on the line. */
  const oneBlank = (from: number, line: number): void => {
    const { end } = lineAt(line)
    const first = from + text.slice(from, end).search(/[^ \t]|$/)
    if (first < end && text[first] !== '#' && first - from !== 1) edits.push({ start: from, end: first, text: ' ' })
  }
  const walkValue = (value: SourceNode, owner: Owner): void => {
    const { column, line } = owner
    if (value.kind === 'scalar') walkScalar(value, owner)
    else if (!value.flow) walk(value, column + step)
    else
      for (let next = value.range.start.line + 1; next <= value.range.end.line; next += 1)
        if (columnOf(next) > 0) columns.set(next - 1, Math.max(column + step, columnOf(next) + shiftOf(line)))
  }
  const walkScalar = ({ style, range }: SourceScalar, { column, was, line }: Owner): void => {
    const isBlock = style === 'literal' || style === 'folded'
    const first = isBlock ? line : range.start.line
    if (!isBlock && first > line && isFirst(range.start.offset, first)) columns.set(first - 1, column + step)
    const inside = lines[first]?.inside
    if (inside === undefined) return
    const body: number[] = []
    for (let index = first; lines[index]?.inside === inside; index += 1) body.push(index)
    const isWritten = (index: number): boolean => (lines[index] as LineSpan).first < (lines[index] as LineSpan).end
    const written = body.filter(isWritten)
    if (written[0] === undefined) return
    if (!isBlock) {
      for (const index of written) columns.set(index, column + step)
      return
    }
    // A number behind the mark counts from the level of the key, and stays.
    const counted = /[|>][+-]?(\d)/.exec(text.slice(lineAt(line).start, lineAt(line).end))?.[1]
    const own = counted === undefined ? columnOf(written[0] + 1) : was + Number(counted)
    const shift = counted === undefined ? column + step - own : column - was
    // Blanks of an empty line count only where they are more than the block's own indentation.
    for (const index of body) columns.set(index, isWritten(index) || columnOf(index + 1) > own ? columnOf(index + 1) + shift : 0)
  }
  walk(tree, 0)
  for (const [index, line] of lines.entries()) {
    if (line.first === line.end || line.inside !== undefined || text[line.first] !== '#' || columns.has(index)) continue
    columns.set(index, commentColumn(source, index, columns))
  }
  for (const [index, column] of columns) {
    const { start, first } = lines[index] as LineSpan
    if (text.slice(start, first) !== ' '.repeat(column)) edits.push({ start, end: first, text: ' '.repeat(column) })
  }
  return edits
}

/** A comment goes with the next line that stands as far in as it does, or with the one above. */
function commentColumn({ lines, text }: FormatSource, index: number, columns: ReadonlyMap<number, number>): number {
  const own = indentOf(lines[index] as LineSpan)
  const isContent = ({ first, end, inside }: LineSpan): boolean => first < end && text[first] !== '#' && inside === undefined
  for (let next = index + 1; next < lines.length; next += 1) {
    const line = lines[next] as LineSpan
    if (!isContent(line)) continue
    if (indentOf(line) === own) return columns.get(next) ?? own
    if (indentOf(line) < own) break
  }
  for (let before = index - 1; before >= 0; before -= 1) {
    const line = lines[before] as LineSpan
    const indent = indentOf(line)
    if (isContent(line) && indent <= own) return own + (columns.get(before) ?? indent) - indent
  }
  return own
}

/** The index of the last of some sorted offsets that is smaller than `offset`; -1 where there is none. */
function lastBefore(offsets: readonly number[], offset: number): number {
  let low = -1
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle] ?? 0) < offset) low = middle
    else high = middle - 1
  }
  return low
}
