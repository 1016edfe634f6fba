/** Lines that were put in or altered: from and to (exclusive), 0-based, in the later text, in order. */
export type LineSpans = readonly (readonly [number, number])[]

/**
 * Which lines of a text are not in an earlier one. Line ends do not count, since git may convert them. Found by patience: lines that stand once in both texts
 * answer to each other where their order is the same, and what lies between two of them is compared by itself; so the time is that of sorting.
 */
export function changedLines(before: string, after: string): LineSpans {
  const old = linesOf(before)
  const now = linesOf(after)
  const spans: [number, number][] = []
  const left: Region[] = [{ old: [0, old.length], now: [0, now.length] }]
  for (let region = left.pop(); region !== undefined; region = left.pop()) {
    const { old: o, now: n } = trimmed(region, old, now)
    if (n[0] === n[1]) continue
    const anchors = anchorsIn({ old: o, now: n }, old, now)
    if (anchors.length === 0) {
      const last = spans.at(-1)
      if (last?.[1] === n[0]) last[1] = n[1]
      else spans.push([n[0], n[1]])
      continue
    }
    // The first part is taken from the stack first: spans come in order.
    const inner = anchors.map(([a, b], i): Region => {
      const [c, d] = anchors[i + 1] ?? [o[1], n[1]]
      return { old: [a + 1, c], now: [b + 1, d] }
    })
    const [a, b] = anchors[0] as readonly [number, number]
    left.push(...inner.reverse(), { old: [o[0], a], now: [n[0], b] })
  }
  return spans
}

interface Region {
  readonly old: readonly [number, number]
  readonly now: readonly [number, number]
}

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Without the lines that are the same at both ends. */
function trimmed({ old: [a, b], now: [c, d] }: Region, old: readonly string[], now: readonly string[]): Region {
  let start = 0
  while (a + start < b && c + start < d && old[a + start] === now[c + start]) start++
  let end = 0
  while (b - end > a + start && d - end > c + start && old[b - end - 1] === now[d - end - 1]) end++
  return { old: [a + start, b - end], now: [c + start, d - end] }
}

/** The longest row of pairs of lines that stand once in both parts, in the order of both. */
function anchorsIn(
  { old: [a, b], now: [c, d] }: Region,
  old: readonly string[],
  now: readonly string[],
): readonly (readonly [number, number])[] {
  const places = placesOfSingle(old, a, b)
  const inNow = placesOfSingle(now, c, d)
  const pairs = [...inNow].flatMap(([line, at]): (readonly [number, number])[] => {
    const before = places.get(line)
    return before === undefined ? [] : [[before, at]]
  })
  return longestRising(pairs)
}

function placesOfSingle(lines: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  for (let at = from; at < to; at++) {
    const line = lines[at] as string
    if (places.has(line)) twice.add(line)
    else places.set(line, at)
  }
  for (const line of twice) places.delete(line)
  return places
}

/** Pairs come by their second number; the longest choice of them in which the first numbers rise, too (patience sorting). */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [i, [first]] of pairs.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number]?.[0] ?? 0) < first) low = middle + 1
      else high = middle
    }
    before[i] = ends[low - 1]
    ends[low] = i
  }
  const chosen: (readonly [number, number])[] = []
  for (let at = ends.at(-1); at !== undefined; at = before[at]) chosen.push(pairs[at] as readonly [number, number])
  return chosen.reverse()
}
