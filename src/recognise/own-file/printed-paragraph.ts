import type { Prose, ProseBlock } from '../../plan/prose.ts'
import type { Gathering } from '../body/gathering.ts'
import { inlinesOf, placeOfStretch } from '../body/inlines-of.ts'
import { tableOf } from '../body/table-of.ts'
import { type PrintedItem, saysWords } from './printed-item.ts'
import { isPlain } from './printed-lines.ts'
import { proseWithTables } from './prose-with-tables.ts'

/** The prose of a numbered paragraph: its words behind the label, which may begin with a bullet, and further bullets of the same list. */
export function paragraphOf(item: PrintedItem, path: string, gathering: Gathering): Prose | undefined {
  const { line, skip, rest } = item
  if (line === undefined || !saysWords(item)) return undefined
  const { paragraph, text, end } = line
  const sign = /^([-+]) +(?=\S)/.exec(text.slice(skip))
  // A sign that is set apart with the words is one of them.
  const typed = sign !== null && isPlain(paragraph, skip + sign[0].length) ? sign : null
  const start = skip + (typed?.[0].length ?? 0)
  // Inner bullets follow a bullet, also where the label is its sign.
  const marker = typed?.[1] ?? (rest.length > 0 ? line.bullet?.sign : undefined)
  const place = placeOfStretch({ paragraph, start, end }, path, gathering)
  const inlines = inlinesOf({ paragraph, start, end }, path, gathering)
  const first: ProseBlock =
    marker === undefined ? { kind: 'paragraph', inlines, place, level: 0 } : { kind: 'bullet', marker, inlines, place, level: 0 }
  const further = rest.length === 0 ? [] : proseWithTables(rest, path, gathering).blocks
  return { place, blocks: [first, ...further] }
}

/** A label that stands alone where a title stands is that of a numbered table. */
export function tableBehind(item: PrintedItem, path: string, gathering: Gathering): Prose | undefined {
  const [first] = item.children
  if (saysWords(item) || first?.kind !== 'table') return undefined
  const table = tableOf(first.table, undefined, path, gathering)
  return { place: table.place, blocks: [{ kind: 'table', table, place: table.place }] }
}
