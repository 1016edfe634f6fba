import type { RegisterEntry } from './series.ts'

/** A run of numbers that no plan of the repository bears, both ends included. */
export type Gap = readonly [first: number, last: number]

/** The numbers that are missing between the first and the last of a series, as runs: a slip of the pen (`9999`) makes one long gap, not thousands of numbers. */
export function gapsOf(entries: readonly RegisterEntry[]): readonly Gap[] {
  const values = [...new Set(entries.map(({ number }) => number.value))].sort((a, b) => a - b)
  return values.flatMap((value, index): readonly Gap[] => {
    const before = values[index - 1]
    return before === undefined || before === value - 1 ? [] : [[before + 1, value - 1]]
  })
}

/** How many numbers some gaps hold. */
export function missingCount(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, [first, last]) => sum + last - first + 1, 0)
}
