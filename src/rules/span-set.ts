import type { Span } from '../language/span.ts'

/** Whether something of the spans lies in a piece: 0-based, the end exclusive. */
export type TouchesSpans = (start: number, end: number) => boolean

/** Many spans, in any order, that are asked about often. */
export function spanSet(spans: readonly Span[]): TouchesSpans {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return (from, to) => {
    let [low, high] = [0, joined.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((joined[middle]?.end ?? 0) <= from) low = middle + 1
      else high = middle
    }
    const span = joined[low]
    return span !== undefined && span.start < to
  }
}
