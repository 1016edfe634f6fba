/** A word without diacritics, case, and the marks that stand between words: `Trích yếu`, `trich-yeu` and `trich_yeu` are one. */
export function foldKey(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[-_\s]+/g, '')
}

/** The candidate that is most like `word`, if one is like enough: at most a third of its letters wrong. */
export function closestKey(word: string, candidates: readonly string[]): string | undefined {
  const folded = foldKey(word)
  if (folded === '' || folded.length > 60) return undefined
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const other = foldKey(candidate)
    const distance = editDistance(folded, other)
    if (distance < least && distance <= Math.floor(Math.max(folded.length, other.length) / 3)) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Insertions, deletions, replacements and swaps of neighbours between two words (Damerau's restricted distance). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
