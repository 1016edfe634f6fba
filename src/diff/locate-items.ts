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
    row?: string,
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
      ...(row === undefined ? {} : { row }),
    })
    item.children.forEach((child, i) => {
      walk(child, [...address, i], within, part ?? child.key, child.kind === 'cell' ? rowName(item, child) : undefined)
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

function firstWords(item: Item | undefined): string | undefined {
  if (item === undefined) return undefined
  for (const { text } of itemsOf(item)) {
    const words = text.split(/\s+/).filter((word) => word !== '')
    if (words.length > 0) return words.length > nameWords ? `${words.slice(0, nameWords).join(' ')} …` : words.join(' ')
  }
  return undefined
}
