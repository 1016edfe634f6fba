import type { ListItem } from './document/body-context.ts'
import { formatNumber } from './numbering/number-formats.ts'
import type { ListLevel } from './numbering/read-levels.ts'
import { type List, readLists } from './numbering/read-lists.ts'
import type { NumberingReference, Styles } from './styles/styles.ts'
import type { XmlElement } from './xml.ts'

/** Gives each numbered paragraph its item, asked in the order of printing: asking counts. */
export type NextItem = (reference: NumberingReference, paragraphStyleId: string | undefined) => ListItem | undefined

/** What has been counted in a definition: all of its lists go on together. */
interface Count {
  /** The last number of each level; undefined where it begins anew. */
  readonly values: (number | undefined)[]
  /** Lists and levels whose own start was used: `3/0`. */
  readonly started: Set<string>
}

/** The deepest level of Word's lists, 0-based (ECMA-376-1, 17.9.3). */
const lastLevel = 8

/** No chain of styles is longer; a circle is cut. */
const maxChain = 32

/** Counts the lists of a file: `root` is `w:numbering`. */
export function numberingOf(root: XmlElement | undefined, styles: Pick<Styles, 'style'>): NextItem {
  const lists = readLists(root, styles)
  const counts = new Map<string, Count>()
  return (reference, paragraphStyleId) => {
    const list = lists.get(reference.numId)
    if (list === undefined) return undefined
    const number = levelNumber(list, reference, paragraphStyleId, styles)
    const level = list.levels.get(number)
    if (level === undefined) return undefined
    const count = counts.get(list.definition) ?? { values: [], started: new Set<string>() }
    counts.set(list.definition, count)
    step(count, list, number)
    const text = labelText(level, count, list)
    return {
      ...(text === '' ? {} : { label: { text, level: number, list: list.id } }),
      ...(level.pPr === undefined ? {} : { pPr: level.pPr }),
      ...(level.rPr === undefined ? {} : { rPr: level.rPr }),
    }
  }
}

/**
 * A list that a style names is joined at the level that names the style in turn, whatever the style says (17.9.23). Built on the
 * naming style, others may stand at levels of their own: the nearest one counts.
 */
function levelNumber(
  list: List,
  reference: NumberingReference,
  paragraphStyleId: string | undefined,
  styles: Pick<Styles, 'style'>,
): number {
  const byStyle = new Map([...list.levels].flatMap(([number, { style }]) => (style === undefined ? [] : [[style, number]])))
  let id = reference.style === undefined ? undefined : (paragraphStyleId ?? reference.style)
  for (let i = 0; i < maxChain && id !== undefined; i += 1) {
    const level = byStyle.get(id)
    if (level !== undefined) return level
    id = id === reference.style ? undefined : styles.style(id)?.basedOn
  }
  return Math.min(reference.level ?? 0, lastLevel)
}

/** The paragraph's number; a higher level that was left out counts as used, and the deeper ones begin anew (17.9.11). */
function step({ values, started }: Count, list: List, number: number): void {
  for (let higher = 0; higher < number; higher += 1) values[higher] ??= startOf(list, higher)
  const own = `${list.id}/${number}`
  const last = values[number]
  const begins = last === undefined || (list.starts.has(number) && !started.has(own))
  values[number] = begins ? startOf(list, number) : last + 1
  started.add(own)
  for (let deeper = number + 1; deeper <= lastLevel; deeper += 1) {
    const restart = list.levels.get(deeper)?.restart
    if (restart === undefined || number < restart) values[deeper] = undefined
  }
}

function startOf(list: List, number: number): number {
  return list.starts.get(number) ?? list.levels.get(number)?.start ?? 0
}

/** The label as it is printed; numbers of a level that has none (a bullet) are nothing. */
function labelText(level: ListLevel, { values }: Count, list: List): string {
  if (level.format === 'bullet') return level.text
  if (level.format === 'none') return level.text.replace(/%[1-9]/g, '')
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const number = Number(digit) - 1
    const { format = 'decimal', custom } = list.levels.get(number) ?? {}
    if (format === 'none' || format === 'bullet') return ''
    const value = values[number] ?? startOf(list, number)
    return level.legal ? String(value) : formatNumber(value, format, custom)
  })
}
