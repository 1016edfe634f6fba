/** Which of some different numbers stay where they are when the others are moved: a longest rising run of them. */
export function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  // `tails[n]` is the lowest end of a rising run of n + 1 numbers (Fredman 1975).
  const tails: number[] = []
  const before = new Map<number, number | undefined>()
  for (const number of numbers) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tails[middle] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before.set(number, tails[low - 1])
    tails[low] = number
  }
  const stay = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) stay.add(at)
  return stay
}
