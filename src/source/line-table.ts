import type { Position, Range } from '../finding.ts'

/** Turns offsets of one text into lines and columns. */
export interface LineTable {
  readonly position: (offset: number) => Position
  readonly range: (start: number, end: number) => Range
  /** Offset of the first character of the line on which `offset` stands. */
  readonly lineStart: (offset: number) => number
  /** Offset just after the last character of that line, its line break left out. */
  readonly lineEnd: (offset: number) => number
}

/** The lines of a text. A byte order mark takes no column: editors do not show it. */
export function lineTable(text: string): LineTable {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)

  const indexOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const position = (offset: number): Position => {
    const index = indexOf(offset)
    const start = starts[index] ?? 0
    return { line: index + 1, column: Math.max(offset - start, 0) + 1, offset: Math.max(offset, starts[0] ?? 0) }
  }
  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
    lineStart: (offset) => starts[indexOf(offset)] ?? 0,
    lineEnd: (offset) => {
      const next = starts[indexOf(offset) + 1]
      const end = next === undefined ? text.length : next - 1
      return text[end - 1] === '\r' ? end - 1 : end
    },
  }
}
