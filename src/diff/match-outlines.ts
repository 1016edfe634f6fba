import { contentKeys } from './content-key.ts'
import { type Likeness, likeness } from './likeness.ts'
import { matchSiblings, type Pair } from './match-siblings.ts'
import { type Item, type ItemKind, itemsOf } from './outline.ts'

/** Which items of two outlines are the same, whatever became of them; each stands in at most one pair. */
export interface Matching {
  readonly before: ReadonlyMap<Item, Item>
  readonly after: ReadonlyMap<Item, Item>
}

/** What may have been moved to another place; a value or a cell belongs to where it stands. */
const movable: ReadonlySet<ItemKind> = new Set([
  'section',
  'node',
  'paragraph',
  'bullet',
  'table',
  'row',
  'recipient',
  'appendix',
])
/** Elsewhere than before an item is the same only where most of its words are, and where it has some: “Như trên” stands in many places. */
const enough = 0.6
const fewest = 4
/** More comparisons than these are not made: then only what was moved unchanged is found. */
const mostPairs = 1_000_000

/** Finds for each item of the plan before what it became: from the top downwards in its place, then anywhere. */
export function matchOutlines(before: Item, after: Item): Matching {
  const keyOf = contentKeys()
  const like = likeness()
  const forth = new Map<Item, Item>()
  const back = new Map<Item, Item>()
  const take = (first: Pair): void => {
    const open: Pair[] = [first]
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      const [a, b] = pair
      if (forth.has(a) || back.has(b)) continue
      forth.set(a, b)
      back.set(b, a)
      open.push(...matchSiblings(unpaired(a, forth), unpaired(b, back), keyOf, like))
    }
  }
  take([before, after])
  const loose = (root: Item, paired: ReadonlyMap<Item, Item>): readonly Item[] =>
    [...itemsOf(root)].filter((item) => movable.has(item.kind) && !paired.has(item) && like.words(item) >= fewest)
  for (const pair of moved(loose(before, forth), loose(after, back), keyOf, like)) take(pair)
  return { before: forth, after: back }
}

/** What was found elsewhere before is no more to be had among the children. */
function unpaired(item: Item, paired: ReadonlyMap<Item, Item>): Item {
  return { ...item, children: item.children.filter((child) => !paired.has(child)) }
}

/** Pairs of what was moved, the surest and largest first; `take` passes over those of which one half is taken. */
function moved(old: readonly Item[], now: readonly Item[], keyOf: (item: Item) => string, like: Likeness): readonly Pair[] {
  const same = new Map<string, Item[]>()
  for (const item of old) same.set(keyOf(item), [...(same.get(keyOf(item)) ?? []), item])
  const unchanged = now.flatMap((item): Pair[] => {
    const other = same.get(keyOf(item))?.shift()
    return other === undefined ? [] : [[other, item]]
  })
  const taken = new Set(unchanged.flat())
  const [a, b] = [old, now].map((items) => items.filter((item) => !taken.has(item))) as [Item[], Item[]]
  const changed =
    a.length * b.length > mostPairs
      ? []
      : a.flatMap((one) => b.map((other) => ({ pair: [one, other] as Pair, likeness: like.of(one, other) })))
  const likely = changed.filter(({ likeness }) => likeness >= enough)
  const size = ([, item]: Pair): number => like.words(item)
  return [
    ...unchanged.toSorted((one, other) => size(other) - size(one)),
    ...likely
      .toSorted((one, other) => other.likeness - one.likeness || size(other.pair) - size(one.pair))
      .map(({ pair }) => pair),
  ]
}
