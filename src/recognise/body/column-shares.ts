/** Shares in percent as whole numbers of the same sum, none less than 1: the greatest remainders are rounded up. */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const floors = shares.map((share) => Math.max(1, Math.floor(share)))
  const sum = Math.min(100, Math.round(shares.reduce((total, share) => total + share, 0)))
  let left = sum - floors.reduce((total, share) => total + share, 0)
  const order = shares.map((share, at) => ({ at, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest)
  const whole = [...floors]
  for (const { at } of order) {
    if (left <= 0) break
    whole[at] = (whole[at] ?? 1) + 1
    left--
  }
  // Very many narrow columns: the widest give what is too much.
  while (left < 0) {
    const widest = whole.indexOf(Math.max(...whole))
    if ((whole[widest] ?? 1) <= 1) break
    whole[widest] = (whole[widest] ?? 2) - 1
    left++
  }
  return whole
}
