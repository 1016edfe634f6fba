import type { Place, Text } from '../plan/plan.ts'
import type { Item } from './outline.ts'

/** One value of the author's under its key. */
export function field(key: string, { value, place }: Text): Item {
  return { kind: 'field', key, text: value, place, children: [] }
}

/** What stands under a key as a list. */
export function holder(key: string, place: Place, children: readonly Item[]): Item {
  return { kind: 'field', key, text: '', place, children }
}

/** A key with one or more values, each of which may come and go; none at all is no item. */
export function values(key: string, texts: readonly Text[]): readonly Item[] {
  const [first] = texts
  if (first === undefined) return []
  return [
    holder(
      key,
      first.place,
      texts.map(({ value, place }) => ({ kind: 'value', text: value, place, children: [] })),
    ),
  ]
}
