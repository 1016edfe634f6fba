import { holderKinds, type Item, itemsOf } from './outline.ts'
import type { Holder, Spot } from './plan-change.ts'

/** Where each item of an outline stands. */
export function locateItems(root: Item): ReadonlyMap<Item, Spot> {
  const spots = new Map<Item, Spot>()
  const walk = (
    item: Item,
    address: readonly number[],
    outer: readonly Holder[],
    part: string | undefined,
    { row, heads }: { readonly row?: string | undefined; readonly heads?: boolean } = {},
  ): void => {
    const own = holderOf(item)
    const within = own === undefined ? outer : [...outer, own]
    const { path, range } = item.place
    const { line, column } = range.start
    spots.set(item, {
      address,
      ...(part === undefined ? {} : { part }),
      path,
      line,
      column,
      within,
      ...(row === undefined || heads ? {} : { row }),
      ...(item.heading === undefined ? {} : { heading: short(item.heading) }),
      ...(item.kind === 'cell' && heads ? { heads } : {}),
    })
    const isHeader = heads === true || item.key === 'dau_bang'
    item.children.forEach((child, i) => {
      const inRow = child.kind === 'cell' ? rowName(item, child) : item.kind === 'cell' ? row : undefined
      walk(child, [...address, i], within, part ?? child.key, { row: inRow, heads: isHeader })
    })
  }
  walk(root, [], [], undefined)
  return spots
}

/** Words of a paragraph that stand for a name. */
const nameWords = 12
const assigned: ReadonlySet<string> = new Set(['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi', 'thoi_han', 'san_pham', 'don_vi'])

function holderOf(item: Item): Holder | undefined {
  const { kind, label, children } = item
  if (!holderKinds.has(kind)) return undefined
  const textOf = (key: string): string | undefined => children.find((child) => child.key === key)?.text
  const role = textOf('vai_tro')
  const name = textOf('tieu_de') ?? textOf('don_vi') ?? textOf('ten') ?? firstWords(children.find(({ key }) => key === 'doan'))
  return {
    what: kind,
    ...(label === undefined ? {} : { label }),
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(children.some(({ key }) => key !== undefined && assigned.has(key)) ? { assigned: true } : {}),
  }
}

/** What a row is about: its first cell with letters; undefined for that cell itself. */
function rowName({ children }: Item, cell: Item): string | undefined {
  const first = children.find(({ kind, text }) => kind === 'cell' && letter.test(text))
  return first === cell ? undefined : firstWords(first)
}

const letter = /\p{L}/u

/** The first words that an item or what stands under it says. */
export function firstWords(item: Item | undefined): string | undefined {
  if (item === undefined) return undefined
  for (const { text } of itemsOf(item)) {
    const words = short(text)
    if (words !== '') return words
  }
  return undefined
}

function short(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '')
  return words.length > nameWords ? `${words.slice(0, nameWords).join(' ')} …` : words.join(' ')
}
