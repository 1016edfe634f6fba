import { alignSequence } from './align-sequence.ts'
import { bestPairs } from './best-pairs.ts'
import type { Likeness } from './likeness.ts'
import type { Item } from './outline.ts'

export type Pair = readonly [before: Item, after: Item]

/**
 * Which of the children of two items that answer to each other are the same: by key; then what is equal, in order, and out of it;
 * then, between those, what is most alike, in order. Children that changed and are nowhere in order are left for those who look for moves.
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
  const changed: (readonly [Item[], Item[]])[] = []
  for (const { same, before: gone, after: come } of alignSequence(old.map(keyOf), now.map(keyOf))) {
    const [a, b] = [old.slice(...gone), now.slice(...come)]
    if (same) pairs.push(...b.map((item, i): Pair => [a[i] as Item, item]))
    else changed.push([a, b])
  }
  const moved = movedWithin(changed, keyOf)
  const found = new Set(moved.flat())
  const left = (items: readonly Item[]): readonly Item[] => items.filter((item) => !found.has(item))
  return [...pairs, ...moved, ...changed.flatMap(([a, b]) => changedPairs(left(a), left(b), before, likeness))]
}

/** What only has another place in the same list. Columns and cells are told apart by their place alone. */
function movedWithin(changed: readonly (readonly [Item[], Item[]])[], keyOf: (item: Item) => string): readonly Pair[] {
  const gone = new Map<string, Item[]>()
  for (const item of changed.flatMap(([a]) => a)) gone.set(keyOf(item), [...(gone.get(keyOf(item)) ?? []), item])
  return changed
    .flatMap(([, b]) => b)
    .flatMap((item): Pair[] => {
      const other = item.kind === 'column' || item.kind === 'cell' ? undefined : gone.get(keyOf(item))?.shift()
      return other === undefined ? [] : [[other, item]]
    })
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
