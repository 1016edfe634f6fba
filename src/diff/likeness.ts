import { type Item, itemsOf } from './outline.ts'
import { alike, countWords, type WordCount } from './word-count.ts'

/** Judges how alike two items are, 0 to 1; what it counts in an item is counted once. */
export interface Likeness {
  readonly of: (before: Item, after: Item) => number
  /** How many words an item holds with all that stands under it. */
  readonly words: (item: Item) => number
}

/** A section with the same role is the same section, however much was rewritten in it. */
const sameRole = 0.75
/** A title weighs nearly as much as all that stands under it: a task keeps its name when its text is written anew. */
const titleWeight = 0.9

export function likeness(): Likeness {
  const whole = new Map<Item, WordCount>()
  const titles = new Map<Item, WordCount>()
  const wholeOf = (item: Item): WordCount => remember(whole, item, () => [...itemsOf(item)].map(({ text }) => text))
  const titleOf = (item: Item): WordCount => remember(titles, item, () => headlineOf(item))
  return {
    words: (item) => wholeOf(item).total,
    of: (before, after) => {
      if (before.kind !== after.kind) return 0
      const inAll = alike(wholeOf(before), wholeOf(after))
      if (before.kind !== 'node' && before.kind !== 'section' && before.kind !== 'appendix') return inAll
      const [a, b] = [titleOf(before), titleOf(after)]
      const inTitle = a.total < 2 || b.total < 2 ? 0 : titleWeight * alike(a, b)
      const role = before.kind === 'section' ? roleOf(before) : undefined
      const inRole = role !== undefined && role !== 'muc' && role === roleOf(after) ? sameRole : 0
      return Math.max(inAll, inTitle, inRole)
    },
  }
}

function roleOf({ children }: Item): string | undefined {
  return children.find(({ key }) => key === 'vai_tro')?.text
}

/** What names an item: its title or unit, the first paragraph where it has none. */
function headlineOf({ children }: Item): readonly string[] {
  const own = children.filter(({ key }) => key === 'tieu_de' || key === 'don_vi' || key === 'ten')
  if (own.length > 0) return own.map(({ text }) => text)
  return children.filter(({ key }) => key === 'doan').flatMap((held) => held.children.slice(0, 1).map(({ text }) => text))
}

function remember(known: Map<Item, WordCount>, item: Item, textsOf: () => readonly string[]): WordCount {
  const before = known.get(item)
  if (before !== undefined) return before
  const counted = countWords(textsOf())
  known.set(item, counted)
  return counted
}
