/** Lengths of the pieces that are looked for, longest first: a long piece that stands once on both sides is surely the same place. */
const pieces = [8, 4, 2, 1]
/** How many words may be put in or left out within a stretch before the search for the best agreement is given up. */
const mostChanges = 400

interface Stretch {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
  /** Index into `pieces`. */
  readonly step: number
}

/**
 * For each word of `a` the word of `b` that it agrees with, or -1; the agreeing words stand in the same order on both sides. Near the longest common
 * sequence, in about n log n: stretches between unique pieces (patience diff), and the shortest edit (Myers 1986) of what remains.
 */
export function alignWords(a: Int32Array, b: Int32Array): Int32Array {
  const match = new Int32Array(a.length).fill(-1)
  const open: Stretch[] = [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length, step: 0 }]
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const rest = withoutEqualEnds(a, b, stretch, match)
    if (rest.aFrom === rest.aTo || rest.bFrom === rest.bTo) continue
    const size = pieces[rest.step]
    if (size === undefined) {
      shortestEdit(a, b, rest, match)
      continue
    }
    let { aFrom, bFrom } = rest
    const step = rest.step + 1
    for (const [i, j] of increasing(uniquePieces(a, b, rest, size))) {
      // Pieces overlap: what is matched already stays so.
      if (i < aFrom || j < bFrom) continue
      open.push({ aFrom, aTo: i, bFrom, bTo: j, step })
      for (let k = 0; k < size; k++) match[i + k] = j + k
      aFrom = i + size
      bFrom = j + size
    }
    open.push({ aFrom, aTo: rest.aTo, bFrom, bTo: rest.bTo, step })
  }
  return match
}

function withoutEqualEnds(a: Int32Array, b: Int32Array, stretch: Stretch, match: Int32Array): Stretch {
  let { aFrom, aTo, bFrom, bTo } = stretch
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) match[aFrom++] = bFrom++
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) match[--aTo] = --bTo
  return { ...stretch, aFrom, aTo, bFrom, bTo }
}

/** The pieces of some words that stand exactly once on both sides, in the order of `a`. */
function uniquePieces(a: Int32Array, b: Int32Array, { aFrom, aTo, bFrom, bTo }: Stretch, size: number): [number, number][] {
  const inA = placesOf(a, aFrom, aTo, size)
  const inB = placesOf(b, bFrom, bTo, size)
  const found: [number, number][] = []
  for (const [hash, i] of inA) {
    const j = inB.get(hash) ?? -1
    if (i >= 0 && j >= 0 && isSame(a, i, b, j, size)) found.push([i, j])
  }
  return found.sort(([i], [j]) => i - j)
}

/** Where each piece begins; -1 for one that stands there more than once. */
function placesOf(words: Int32Array, from: number, to: number, size: number): Map<number, number> {
  const places = new Map<number, number>()
  for (let i = from; i + size <= to; i++) {
    let hash = 0
    for (let k = 0; k < size; k++) hash = Math.imul(hash, 0x01000193) ^ ((words[i + k] as number) + 1)
    places.set(hash, places.has(hash) ? -1 : i)
  }
  return places
}

function isSame(a: Int32Array, i: number, b: Int32Array, j: number, size: number): boolean {
  for (let k = 0; k < size; k++) if (a[i + k] !== b[j + k]) return false
  return true
}

/** The longest chain of pairs, sorted by their first, whose seconds increase too. */
function increasing(pairs: readonly [number, number][]): readonly [number, number][] {
  const ends: number[] = []
  const before: number[] = []
  pairs.forEach(([, j], index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number]?.[1] ?? 0) < j) low = middle + 1
      else high = middle
    }
    before.push(ends[low - 1] ?? -1)
    ends[low] = index
  })
  const chain: [number, number][] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) chain.push(pairs[at] as [number, number])
  return chain.reverse()
}

/** Myers' greedy search for the shortest edit, given up where the stretches have too little in common. */
function shortestEdit(a: Int32Array, b: Int32Array, { aFrom, aTo, bFrom, bTo }: Stretch, match: Int32Array): void {
  const n = aTo - aFrom
  const m = bTo - bFrom
  const most = Math.min(n + m, mostChanges)
  const reach = new Int32Array(2 * most + 3)
  const middle = most + 1
  const trace: Int32Array[] = []
  for (let changes = 0; changes <= most; changes++) {
    trace.push(reach.slice(middle - changes - 1, middle + changes + 2))
    for (let k = -changes; k <= changes; k += 2) {
      const down = k === -changes || (k !== changes && (reach[middle + k - 1] as number) < (reach[middle + k + 1] as number))
      let x = down ? (reach[middle + k + 1] as number) : (reach[middle + k - 1] as number) + 1
      while (x < n && x - k < m && a[aFrom + x] === b[bFrom + x - k]) x++
      reach[middle + k] = x
      if (x < n || x - k < m) continue
      backtrack(trace, { changes, n, m }, (x, y) => {
        match[aFrom + x] = bFrom + y
      })
      return
    }
  }
}

/** The way that the search took, from its end: each diagonal step is an agreement. */
function backtrack(
  trace: readonly Int32Array[],
  { changes, n, m }: { readonly changes: number; readonly n: number; readonly m: number },
  agree: (x: number, y: number) => void,
): void {
  let x = n
  let y = m
  for (let d = changes; d >= 0; d--) {
    const reach = trace[d] as Int32Array
    const at = (k: number): number => reach[k + d + 1] as number
    const k = x - y
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const beforeX = d === 0 ? 0 : at(down ? k + 1 : k - 1)
    const beforeY = d === 0 ? 0 : beforeX - (down ? k + 1 : k - 1)
    while (x > beforeX && y > beforeY) agree(--x, --y)
    x = beforeX
    y = beforeY
  }
}
