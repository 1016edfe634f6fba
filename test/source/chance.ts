/** Numbers that look like chance and are the same in each run. */
export interface Chance {
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number
  readonly of: <T>(items: readonly T[]) => T
}

/** A linear congruential generator (Numerical Recipes). */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
  return { below, of: (items) => items[below(items.length)] as (typeof items)[number] }
}
