import type { Styles } from '../styles/styles.ts'
import { childOf, childrenOf, valOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { type ListLevel, readLevels, wholeNumber } from './read-levels.ts'

/** A list (`w:num`): the levels of its definition with what it changes in them. */
export interface List {
  readonly id: string
  /** Lists of one definition count on together. */
  readonly definition: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Where this list sets the count of a level anew at its first item. */
  readonly starts: ReadonlyMap<number, number>
}

/** No chain of styles of lists is longer; a circle is cut. */
const maxLinks = 16

/** The lists of `w:numbering` by `w:numId` (ECMA-376-1, 17.9.15). */
export function readLists(root: XmlElement | undefined, styles: Pick<Styles, 'style'>): ReadonlyMap<string, List> {
  const definitions = byAttribute(childrenOf(root, 'w:abstractNum'), 'w:abstractNumId')
  const nums = byAttribute(childrenOf(root, 'w:num'), 'w:numId')
  const lists = new Map<string, List>()
  for (const [id, num] of nums) {
    const definition = definitionOf(num)
    if (definition === undefined) continue
    const overrides = childrenOf(num, 'w:lvlOverride')
    const levels = new Map([...readLevels(definition), ...overrides.flatMap((override) => [...ownLevel(override)])])
    const starts = new Map(overrides.flatMap(ownStart))
    lists.set(id, { id, definition: definition.attributes['w:abstractNumId'] ?? '', levels, starts })
  }
  return lists

  /** A definition may only name a style of lists, whose own list has the levels (17.9.21 and 17.9.27). */
  function definitionOf(first: XmlElement): XmlElement | undefined {
    let num: XmlElement | undefined = first
    for (let i = 0; i < maxLinks && num !== undefined; i += 1) {
      const definition = definitions.get(valOf(num, 'w:abstractNumId') ?? '')
      const link = valOf(definition, 'w:numStyleLink')
      if (definition === undefined || link === undefined || childOf(definition, 'w:lvl') !== undefined) return definition
      const pPr = childOf(styles.style(link)?.element, 'w:pPr')
      num = nums.get(valOf(childOf(pPr, 'w:numPr'), 'w:numId') ?? '')
    }
    return undefined
  }
}

function byAttribute(elements: readonly XmlElement[], attribute: string): ReadonlyMap<string, XmlElement> {
  return new Map(elements.map((element) => [element.attributes[attribute] ?? '', element]))
}

/** A level that the list defines itself; its number is the override's, whatever the level says. */
function ownLevel(override: XmlElement): ReadonlyMap<number, ListLevel> {
  const level = readLevels(override).values().next().value
  return new Map(level === undefined ? [] : [[levelOf(override), level]])
}

function ownStart(override: XmlElement): readonly (readonly [number, number])[] {
  const start = wholeNumber(valOf(override, 'w:startOverride'))
  return start === undefined ? [] : [[levelOf(override), start]]
}

function levelOf(override: XmlElement): number {
  return wholeNumber(override.attributes['w:ilvl']) ?? 0
}
