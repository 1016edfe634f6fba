/** Parts things by their style: the first thing of the commonest style, and all that are written otherwise. Where two are as common, the first one met is. */
export function countStyles<T extends { readonly style: string }>(
  all: readonly T[],
): { readonly common?: T; readonly rarer: readonly T[] } {
  const counts = new Map<string, number>()
  for (const { style } of all) counts.set(style, (counts.get(style) ?? 0) + 1)
  if (counts.size < 2) return { rarer: [] }
  const [style] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))
  const common = all.find((one) => one.style === style)
  return common === undefined ? { rarer: [] } : { common, rarer: all.filter((one) => one.style !== style) }
}
