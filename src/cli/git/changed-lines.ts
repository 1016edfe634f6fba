import { alignWords } from '../../recognise/compare-words/align-words.ts'

/** Lines that were put in or altered: from and to (exclusive), 0-based, in the later text, in order. */
export type LineSpans = readonly (readonly [number, number])[]

/** Which lines of a text are not in an earlier one, lines being aligned as words are. Line ends do not count, since git may convert them. */
export function changedLines(before: string, after: string): LineSpans {
  const known = new Map<string, number>()
  const numberOf = (line: string): number => {
    const number = known.get(line) ?? known.size
    known.set(line, number)
    return number
  }
  const [old, now] = [before, after].map((text) => Int32Array.from(linesOf(text), numberOf)) as [Int32Array, Int32Array]
  const spans: [number, number][] = []
  for (const [at, match] of alignWords(now, old).entries()) {
    if (match >= 0) continue
    const last = spans.at(-1)
    if (last?.[1] === at) last[1] = at + 1
    else spans.push([at, at + 1])
  }
  return spans
}

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
