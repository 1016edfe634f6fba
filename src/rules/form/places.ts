import type { Place } from '../../plan/plan.ts'

/** The text in which places of a Word file count: one line a paragraph. */
export interface NumberedLines {
  readonly file: string
  readonly lines: readonly string[]
  /** Offset of each line. */
  readonly starts: readonly number[]
}

/** The line of a paragraph (1-based), whole; a number outside the text is its first line. */
export function placeOfLine({ file, lines, starts }: NumberedLines, number: number, path: string): Place {
  const index = lines[number - 1] === undefined ? 0 : number - 1
  const length = lines[index]?.length ?? 0
  const offset = starts[index] ?? 0
  return {
    file,
    path,
    range: {
      start: { line: index + 1, column: 1, offset },
      end: { line: index + 1, column: length + 1, offset: offset + length },
    },
  }
}
