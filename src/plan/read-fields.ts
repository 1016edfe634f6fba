import type { Report } from '../finding.ts'
import { entryOf, type SourceMap, type SourceNode, type SourceScalar } from '../source/source-tree.ts'
import { parseDate } from './parse-date.ts'
import { parseProse } from './parse-prose.ts'
import type { DateText, Place, Text } from './plan.ts'
import type { Prose } from './prose.ts'
import { placeWithin } from './snippet.ts'

export interface ReadContext {
  readonly file: string
  /** JSON Pointers of nodes that the schema refused. */
  readonly bad: ReadonlySet<string>
  readonly report: Report
}

/** A node of the plan before it is typed: `own` is its text when it is prose, the rest reads its keys. */
export interface Fields {
  readonly place: Place
  readonly context: ReadContext
  /** The node's own prose, where a text stands for a whole section. */
  own(): Prose | undefined
  keys(): readonly string[]
  /** The place of a key itself, where the value is what the reader must look for. */
  placeOfKey(key: string): Place
  /** One line of text; a number is read as the author wrote it. */
  text(key: string): Text | undefined
  /** A text, or a list of texts. */
  lines(key: string): readonly Text[]
  /**
   * Names of agencies: a list, or one text with `;` between them. A comma never divides: it may belong to a name. A `;` that ends the one text is the
   * author's end mark and stays with the last name.
   */
  agencies(key: string): readonly Text[]
  prose(key: string): Prose | undefined
  date(key: string): DateText | undefined
  choice<T extends string>(key: string, among?: readonly T[]): T | undefined
  flag(key: string): boolean
  number(key: string): number | undefined
  /** The value of a key as fields: a map, or the prose that stands for one. */
  node(key: string): Fields | undefined
  map(key: string): Fields | undefined
  maps(key: string): readonly Fields[]
  /** The items of a list, or the one value that stands for a list. */
  items(key: string): readonly Fields[]
  /** The items of this node itself, where it is a list. */
  ownItems(): readonly Fields[]
  ownText(): Text | undefined
}

export function fieldsOf(source: SourceNode, context: ReadContext): Fields {
  // A path is put together when it is first looked at, and hardly any plan has nodes that were refused.
  const isBad = ({ path }: SourceNode): boolean => context.bad.size > 0 && context.bad.has(path)
  const bad = isBad(source)
  const values = source.kind === 'map' && !bad ? valuesOf(source) : noValues
  const get = (key: string): SourceNode | undefined => {
    const value = values.get(key)
    if (value === undefined || isBad(value) || isNull(value)) return undefined
    return value
  }
  const items = (node: SourceNode | undefined): SourceNode[] => {
    if (node === undefined) return []
    const all = node.kind === 'list' ? node.items : [node]
    return all.filter((item) => !isBad(item) && !isNull(item))
  }
  const scalar = (key: string): SourceScalar | undefined => asScalar(get(key))
  const fields = (node: SourceNode) => fieldsOf(node, context)
  const textOf = (node: SourceNode): Text | undefined => {
    const found = asScalar(node)
    return found === undefined ? undefined : readText(found, context)
  }

  return {
    place: placeOfNode(source, context),
    context,
    own: () => (source.kind === 'scalar' && !bad && !isNull(source) ? readProse(source, context) : undefined),
    ownText: () => (bad ? undefined : textOf(source)),
    ownItems: () => (source.kind === 'list' ? items(source).map(fields) : []),
    keys: () => [...values.keys()],
    placeOfKey: (key) => {
      const entry = entryOf(source, key)
      return entry === undefined
        ? placeOfNode(source, context)
        : { file: context.file, path: entry.value.path, range: entry.keyRange }
    },
    text: (key) => {
      const found = scalar(key)
      return found && readText(found, context)
    },
    lines: (key) => items(get(key)).flatMap((item) => textOf(item) ?? []),
    agencies: (key) => {
      const found = get(key)
      const names = items(found).flatMap((item) => splitAgencies(textOf(item)))
      return found?.kind === 'scalar' ? withEndMark(names, textOf(found)) : names
    },
    prose: (key) => {
      const found = scalar(key)
      return found && readProse(found, context)
    },
    date: (key) => {
      const found = scalar(key)
      const text = found && readText(found, context)
      if (text === undefined) return undefined
      const date = parseDate(text.value)
      return date === undefined ? text : { ...text, date }
    },
    choice: <T extends string>(key: string, among?: readonly T[]) => {
      const value = scalar(key)?.text as T | undefined
      return value !== undefined && (among === undefined || among.includes(value)) ? value : undefined
    },
    flag: (key) => scalar(key)?.value === true,
    number: (key) => {
      const value = scalar(key)?.value
      return typeof value === 'number' ? value : undefined
    },
    node: (key) => {
      const found = get(key)
      return found && fields(found)
    },
    map: (key) => {
      const found = get(key)
      return found?.kind === 'map' ? fields(found) : undefined
    },
    maps: (key) =>
      items(get(key))
        .filter((item): item is SourceMap => item.kind === 'map')
        .map(fields),
    items: (key) => items(get(key)).map(fields),
  }
}

const noValues: ReadonlyMap<string, SourceNode> = new Map()

function valuesOf({ entries }: SourceMap): ReadonlyMap<string, SourceNode> {
  const values = new Map<string, SourceNode>()
  for (const { key, value } of entries) values.set(key, value)
  return values
}

function isNull(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === null
}

function asScalar(node: SourceNode | undefined): SourceScalar | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node : undefined
}

function placeOfNode(node: SourceNode, { file }: ReadContext): Place {
  const { path, range } = node
  return node.kind === 'scalar' ? { file, path, range, locate: node.locate } : { file, path, range }
}

/** With the blanks around it. It begins where a run of blanks does: tried in the midst of one, a long run would take its length squared. */
const lineBreak = /(?<![ \t])[ \t]*[\r\n][ \t\r\n]*/g

/** One line: a line break of the source is a blank, outer blanks go, everything else stays as typed. */
function readText(node: SourceScalar, context: ReadContext): Text | undefined {
  const value = (/[\r\n]/.test(node.text) ? node.text.replace(lineBreak, ' ') : node.text).trim()
  if (value === '') return undefined
  const place = placeOfNode(node, context)
  return { value, place: value === node.text ? place : placeOfLine(value, node, place) }
}

/** The place of a text that was trimmed and joined to one line: its words stand in the scalar in the same order. */
function placeOfLine(value: string, node: SourceScalar, place: Place): Place {
  let indexes: number[] | undefined
  const locate = (index: number) => {
    indexes ??= indexesIn(node.text, value)
    return node.locate(indexes[index] ?? node.text.length)
  }
  return { ...place, locate }
}

function indexesIn(text: string, line: string): number[] {
  let at = 0
  return line.split('').map((unit) => {
    while (at < text.length && text[at] !== unit && !(unit === ' ' && /\s/.test(text[at] ?? ''))) at++
    return at++
  })
}

function readProse(node: SourceScalar, context: ReadContext): Prose | undefined {
  if (node.text.trim() === '') return undefined
  return parseProse(node.text, placeOfNode(node, context), context.report)
}

function withEndMark(names: readonly Text[], text: Text | undefined): readonly Text[] {
  const last = names.at(-1)
  if (last === undefined || text === undefined || !text.value.endsWith(';')) return names
  const start = text.value.lastIndexOf(last.value)
  const end = text.value.length
  return [...names.slice(0, -1), { value: text.value.slice(start, end), place: placeWithin(text.place, start, end) }]
}

function splitAgencies(text: Text | undefined): readonly Text[] {
  if (text === undefined) return []
  const names = text.value
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 1 && names[0] === text.value) return [text]
  let from = 0
  return names.map((value) => {
    const start = text.value.indexOf(value, from)
    from = start + value.length
    return { value, place: placeWithin(text.place, start, from) }
  })
}
