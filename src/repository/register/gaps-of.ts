/** A run of numbers that no plan of the repository bears, both ends included. */
export type Gap = readonly [first: number, last: number]

/**
 * The numbers that are missing between the first and the last, as runs: a slip of the pen (`9999`) makes one long gap, not thousands of numbers. What is
 * among `others` is not missing; default none.
 */
export function gapsOf(numbers: Iterable<number>, others: Iterable<number> = []): readonly Gap[] {
  const own = [...numbers].sort((a, b) => a - b)
  const [first = 0, last = 0] = [own[0], own.at(-1)]
  const within = [...others].filter((value) => value > first && value < last)
  const values = [...new Set([...own, ...within])].sort((a, b) => a - b)
  return values.flatMap((value, index): readonly Gap[] => {
    const before = values[index - 1]
    return before === undefined || before === value - 1 ? [] : [[before + 1, value - 1]]
  })
}

/** How many numbers some gaps hold. */
export function missingCount(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, [first, last]) => sum + last - first + 1, 0)
}
