import type { Item } from './outline.ts'

/** Tells items with the same content by one short key: equal keys, equal subtrees. One for both outlines. */
export function contentKeys(): (item: Item) => string {
  const numbers = new Map<string, string>()
  const known = new Map<Item, string>()
  const keyOf = (item: Item): string => {
    const before = known.get(item)
    if (before !== undefined) return before
    const content = JSON.stringify([item.kind, item.key ?? null, item.text, item.children.map(keyOf)])
    const key = numbers.get(content) ?? String(numbers.size)
    numbers.set(content, key)
    known.set(item, key)
    return key
  }
  return keyOf
}
