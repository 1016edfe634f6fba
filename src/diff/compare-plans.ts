import type { DeadlineSurroundings } from '../language/deadlines/deadline.ts'
import type { Plan } from '../plan/plan.ts'
import { compareWords } from './compare-words.ts'
import { deadlineShift } from './deadline-shift.ts'
import { firstWords, locateItems } from './locate-items.ts'
import { longestRising } from './longest-rising.ts'
import { type Matching, matchOutlines } from './match-outlines.ts'
import { holderKinds, type Item, parentsIn } from './outline.ts'
import { type Labels, outlineOf } from './outline-of.ts'
import type { Content, DeadlineShift, PlanChange, Spot } from './plan-change.ts'

/** A plan with what its form and its words say about it. */
export interface ComparedPlan {
  readonly plan: Plan
  /** The printed labels of its nodes (`numberNodes`). */
  readonly labels?: Labels
  /** For days that name no year. */
  readonly around?: DeadlineSurroundings
  /** Where in the file (offset) the cells begin that are a deadline as a whole. */
  readonly deadlineCells?: ReadonlySet<number>
}

/**
 * Everything that became of a plan, in the order of the plan after; what went stands where it was. Empty where the two say the same: only
 * comments, line breaks in prose and the like are not compared.
 */
export function comparePlans(before: ComparedPlan, after: ComparedPlan): readonly PlanChange[] {
  const [a, b] = [sideOf(before), sideOf(after)]
  const matching = matchOutlines(a.root, b.root)
  const changes: PlanChange[] = []
  const walk = (item: Item): void => {
    const old = matching.after.get(item)
    const parent = b.parents.get(item)
    if (old === undefined) {
      const isTop = parent !== undefined && matching.after.has(parent)
      if (isTop) changes.push(change('added', item, b, { after: spotOf(item, b), content: contentOf(item, matching.after) }))
    } else {
      const spots = { before: spotOf(old, a), after: spotOf(item, b) }
      if (wasMoved(old, item)) changes.push(change('moved', item, b, { ...nameOf(item), ...spots }))
      if (old.text !== item.text) {
        const deadlines = shiftOf(old, item)
        const words = compareWords(old.text, item.text)
        changes.push(change('changed', item, b, { ...spots, words, ...(deadlines === undefined ? {} : { deadlines }) }))
      }
    }
    const gone = old === undefined ? new Map() : goneAfter(old, item, matching)
    for (const child of [undefined, ...item.children]) {
      if (child !== undefined) walk(child)
      for (const lost of gone.get(child) ?? []) {
        changes.push(change('dropped', lost, a, { before: spotOf(lost, a), content: contentOf(lost, matching.before) }))
      }
    }
  }
  const still = new Map<Item, ReadonlySet<Item>>()
  const wasMoved = (old: Item, item: Item): boolean => {
    const [from, to] = [a.parents.get(old), b.parents.get(item)]
    if (from === undefined || to === undefined) return false
    if (matching.after.get(to) !== from) return true
    const stayed = still.get(to) ?? stayedIn(from, to, matching)
    still.set(to, stayed)
    return !stayed.has(item)
  }
  const shiftOf = (old: Item, item: Item): DeadlineShift | undefined => {
    const isWhole = keyOf(item, b) === 'thoi_han' || (isDeadlineCell(old, before) && isDeadlineCell(item, after))
    if (!isWhole && !isProse(item)) return undefined
    const timed = ({ text }: Item, { around }: ComparedPlan) => ({ text, around: around ?? {} })
    return deadlineShift(isWhole ? 'field' : 'prose', timed(old, before), timed(item, after))
  }
  walk(b.root)
  return changes
}

interface Side {
  readonly root: Item
  readonly parents: ReadonlyMap<Item, Item>
  readonly spots: ReadonlyMap<Item, Spot>
}

function sideOf({ plan, labels }: ComparedPlan): Side {
  const root = outlineOf(plan, labels)
  return { root, parents: parentsIn(root), spots: locateItems(root) }
}

function spotOf(item: Item, { spots }: Side): Spot {
  const spot = spots.get(item)
  if (spot === undefined) throw new Error('an item of another outline')
  return spot
}

function change(kind: PlanChange['kind'], item: Item, side: Side, more: Omit<PlanChange, 'kind' | 'what' | 'key'>): PlanChange {
  const key = keyOf(item, side)
  return { kind, what: item.kind, ...(key === undefined ? {} : { key }), ...more }
}

function keyOf(item: Item, { parents }: Side): string | undefined {
  return item.key ?? parents.get(item)?.key
}

function isDeadlineCell({ kind, place }: Item, { deadlineCells }: ComparedPlan): boolean {
  return kind === 'cell' && deadlineCells?.has(place.range.start.offset) === true
}

function isProse({ kind }: Item): boolean {
  return kind === 'paragraph' || kind === 'bullet' || kind === 'cell'
}

function nameOf(item: Item): { readonly name?: string } {
  const name = holderKinds.has(item.kind) || item.key !== undefined ? undefined : firstWords(item)
  return name === undefined ? {} : { name }
}

/** The children that went, each under the child behind which it stood and that is still there; under `undefined` those that stood before all of them. */
function goneAfter(old: Item, item: Item, { before }: Matching): ReadonlyMap<Item | undefined, readonly Item[]> {
  const there = new Set(item.children)
  const gone = new Map<Item | undefined, Item[]>()
  let last: Item | undefined
  for (const child of old.children) {
    const other = before.get(child)
    if (other === undefined) gone.set(last, [...(gone.get(last) ?? []), child])
    else if (there.has(other)) last = other
  }
  return gone
}

/** The children that keep their order, in which the fewest were moved. */
function stayedIn(from: Item, to: Item, { after }: Matching): ReadonlySet<Item> {
  const places = new Map(from.children.map((child, i) => [child, i] as const))
  const kept = to.children.flatMap((child) => {
    const place = places.get(after.get(child) ?? child)
    return place === undefined ? [] : [{ child, place }]
  })
  const rising = longestRising(kept.map(({ place }) => place))
  return new Set(kept.flatMap(({ child, place }) => (rising.has(place) ? [child] : [])))
}

function contentOf(item: Item, paired: ReadonlyMap<Item, Item>): Content {
  const { kind, key, text, children } = item
  return {
    what: kind,
    ...(key === undefined ? {} : { key }),
    text,
    children: children.filter((child) => !paired.has(child)).map((child) => contentOf(child, paired)),
  }
}
