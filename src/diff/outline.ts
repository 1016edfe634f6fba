import type { Place } from '../plan/plan.ts'

export type ItemKind =
  | 'plan'
  | 'field'
  | 'value'
  | 'section'
  | 'node'
  | 'paragraph'
  | 'bullet'
  | 'table'
  | 'column'
  | 'row'
  | 'cell'
  | 'recipient'
  | 'signature'
  | 'appendix'

/**
 * One node of a plan as it is compared: everything that the author said stands in exactly one item, in printed order, and nothing that the
 * form adds. Two plans whose outlines are equal say the same.
 */
export interface Item {
  readonly kind: ItemKind
  /** The author's key (`thoi_han`), where at most one such item stands under its parent: such items answer to each other by it. */
  readonly key?: string
  /** Its own words with the marks of Markdown (`markedText`), without those of what stands under it; '' where it has none. */
  readonly text: string
  readonly children: readonly Item[]
  readonly place: Place
  /** The printed label (`II.`), which follows from the order and is not compared. */
  readonly label?: string
  /** Of a cell: what heads its column, which is not compared with it. */
  readonly heading?: string
}

/** What has a label or a name, by which one says where something stands. */
export const holderKinds: ReadonlySet<ItemKind> = new Set(['section', 'node', 'appendix', 'table'])

/** All items under one, itself first, in printed order. */
export function* itemsOf(item: Item): Generator<Item> {
  yield item
  for (const child of item.children) yield* itemsOf(child)
}

/** Who stands above each item of an outline. */
export function parentsIn(root: Item): ReadonlyMap<Item, Item> {
  const parents = new Map<Item, Item>()
  for (const item of itemsOf(root)) for (const child of item.children) parents.set(child, item)
  return parents
}
