/** What most files are named with; the collator takes longer to be made than a thousand such names to be sorted. */
const usual = /^(?:[a-z._/-]|\d{1,40}(?!\d))*$/
const marks: Readonly<Record<string, string>> = { _: '\x01', '-': '\x02', '.': '\x03', '/': '\x04' }

/** In the order of Vietnamese readers, numbers by their value: `ke-hoach-9` before `ke-hoach-10`; what is equal so, by code unit, so that no two machines differ. */
export function inNameOrder<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
  if (items.length < 2) return items
  if (items.some(({ name }) => !usual.test(name))) {
    const { compare } = new Intl.Collator('vi', { numeric: true })
    return items.toSorted((a, b) => compare(a.name, b.name) || (a.name < b.name ? -1 : 1))
  }
  const keyed = items.map((item) => ({ item, key: sortKey(item.name) }))
  keyed.sort((a, b) => (a.key === b.key ? (a.item.name < b.item.name ? -1 : 1) : a.key < b.key ? -1 : 1))
  return keyed.map(({ item }) => item)
}

/** Texts that stand in the order of their letters as the names do for the collator: marks, then numbers, the shorter first, then letters. */
function sortKey(name: string): string {
  return name.replace(/[_./-]|0*(\d+)/g, (mark: string, digits?: string) =>
    digits === undefined ? (marks[mark] ?? mark) : String.fromCharCode(0x20 + digits.length) + digits,
  )
}
