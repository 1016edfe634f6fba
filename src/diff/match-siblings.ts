import { alignSequence } from './align-sequence.ts'
import { bestPairs } from './best-pairs.ts'
import type { Likeness } from './likeness.ts'
import type { Item } from './outline.ts'

export type Pair = readonly [before: Item, after: Item]

/**
 * Which of the children of two items that answer to each other are the same: by key; then what is equal, in order; then, between
 * those, what is most alike, in order. Children that are nowhere in order are left for those who look for moves.
 */
export function matchSiblings(before: Item, after: Item, keyOf: (item: Item) => string, likeness: Likeness): readonly Pair[] {
  const pairs: Pair[] = []
  const byKey = new Map(before.children.flatMap((child) => (child.key === undefined ? [] : [[child.key, child] as const])))
  for (const child of after.children) {
    const old = child.key === undefined ? undefined : byKey.get(child.key)
    if (old !== undefined) pairs.push([old, child])
  }
  const [old, now] = [before, after].map(({ children }) => children.filter(({ key }) => key === undefined)) as [Item[], Item[]]
  // The cells of a row are told apart by their columns.
  if (after.kind === 'row' && old.length === now.length) return [...pairs, ...now.map((cell, i): Pair => [old[i] as Item, cell])]
  for (const { same, before: gone, after: come } of alignSequence(old.map(keyOf), now.map(keyOf))) {
    const [a, b] = [old.slice(...gone), now.slice(...come)]
    pairs.push(...(same ? b.map((item, i): Pair => [a[i] as Item, item]) : changedPairs(a, b, before, likeness)))
  }
  return pairs
}

/** What was changed among items of which none is the same. */
function changedPairs(a: readonly Item[], b: readonly Item[], parent: Item, likeness: Likeness): readonly Pair[] {
  const [first] = a
  const [other] = b
  // One value in place of one value: the field was changed, whatever the two have in common.
  if (parent.kind === 'field' && a.length === 1 && b.length === 1 && first !== undefined && other?.kind === first.kind)
    return [[first, other]]
  return bestPairs(a.length, b.length, (i, j) => likeness.of(a[i] as Item, b[j] as Item)).map(
    ([i, j]): Pair => [a[i] as Item, b[j] as Item],
  )
}
