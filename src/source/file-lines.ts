/** The lines of a file by number, from 0. */
export interface FileLines {
  readonly count: number
  /** Offset of a line's first character, and of its line feed (or of the end of the file). */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** How many blanks a line begins with; -1 where it holds nothing but blanks. */
  readonly indents: readonly number[]
}

const blank = 32

/** For a text whose only blanks are ordinary ones and line feeds. */
export function fileLines(text: string): FileLines {
  const starts: number[] = []
  const ends: number[] = []
  const indents: number[] = []
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start)
    const end = lineFeed < 0 ? text.length : lineFeed
    let first = start
    while (first < end && text.charCodeAt(first) === blank) first += 1
    starts.push(start)
    ends.push(end)
    indents.push(first === end ? -1 : first - start)
    start = end + 1
  }
  return { count: starts.length, starts, ends, indents }
}
