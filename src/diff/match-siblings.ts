import { alignSequence } from './align-sequence.ts'
import type { Likeness } from './likeness.ts'
import type { Item } from './outline.ts'

export type Pair = readonly [before: Item, after: Item]

/** From here on two items of one list are taken for one that was changed. */
const enough = 0.4
/** A table of so many cells at most is filled to find the best pairs of a list that was written anew. */
const mostCells = 1_000_000

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
    pairs.push(...(same ? b.map((item, i): Pair => [a[i] as Item, item]) : inOrder(a, b, before, likeness)))
  }
  return pairs
}

/** The best pairs in order (the sum of their likeness is highest). */
function inOrder(a: readonly Item[], b: readonly Item[], parent: Item, likeness: Likeness): readonly Pair[] {
  const [first] = a
  const [other] = b
  // One value in place of one value: the field was changed, whatever the two have in common.
  if (parent.kind === 'field' && a.length === 1 && b.length === 1 && first !== undefined && other?.kind === first.kind)
    return [[first, other]]
  if (a.length * b.length > mostCells || a.length === 0 || b.length === 0) return []
  const width = b.length + 1
  const like = new Float64Array(a.length * b.length)
  const best = new Float64Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const alike = likeness.of(a[i] as Item, b[j] as Item)
      like[i * b.length + j] = alike
      const taken = alike < enough ? 0 : alike + (best[(i + 1) * width + j + 1] ?? 0)
      best[i * width + j] = Math.max(taken, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
    }
  }
  const pairs: Pair[] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const here = best[i * width + j] ?? 0
    const alike = like[i * b.length + j] ?? 0
    if (alike >= enough && here === alike + (best[(i + 1) * width + j + 1] ?? 0)) {
      pairs.push([a[i] as Item, b[j] as Item])
      i += 1
      j += 1
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i += 1
    else j += 1
  }
  return pairs
}
