/** How often each word stands in some texts, and how many there are. */
export interface WordCount {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

const word = /[\p{L}\p{N}\p{M}]+/gu

export function countWords(texts: readonly string[]): WordCount {
  const counts = new Map<string, number>()
  let total = 0
  for (const text of texts) {
    for (const [found] of text.matchAll(word)) {
      const lower = found.toLowerCase()
      counts.set(lower, (counts.get(lower) ?? 0) + 1)
      total += 1
    }
  }
  return { counts, total }
}

/** The share of words that two texts have in common, 0 to 1 (Dice 1945); 0 where there are none. */
export function alike(a: WordCount, b: WordCount): number {
  if (a.total + b.total === 0) return 0
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [found, count] of few.counts) shared += Math.min(count, many.counts.get(found) ?? 0)
  return (2 * shared) / (a.total + b.total)
}
