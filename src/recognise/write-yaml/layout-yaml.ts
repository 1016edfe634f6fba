import { isPrintable, scalarText } from '../../source/quote-text.ts'
import { wrapText } from './wrap-text.ts'
import type { YamlEntry, YamlList, YamlMap, YamlProse, YamlText, YamlValue } from './yaml-value.ts'

/** Columns that a line has at most, as far as it can be broken, and that its text has at least, however deep it stands. */
const widest = 110
const narrowest = 60

/** A YAML map as text, each line with its line feed. `comments` stand on their own lines before the value that they are about. */
export function layoutYaml(map: YamlMap, comments: ReadonlyMap<YamlValue, readonly string[]>): string {
  return mapLines(map, 0)
    .map((line) => `${line}\n`)
    .join('')

  function mapLines({ entries }: YamlMap, indent: number): string[] {
    return entries.flatMap((entry, index) => [
      ...(entry.spaced && index > 0 ? [''] : []),
      ...above(entry.value, indent),
      ...entryLines(entry, indent),
    ])
  }

  /** Comments before a line, at its indent. */
  function above(value: YamlValue, indent: number): string[] {
    return (comments.get(value) ?? []).map((text) => `${' '.repeat(indent)}# ${text}`)
  }

  function entryLines({ key, value }: YamlEntry, indent: number): string[] {
    const head = `${' '.repeat(indent)}${key}:`
    if (value.kind === 'prose') return proseLines(value, head, indent)
    const inline = onOneLine(value, head.length + 1)
    if (inline !== undefined) return [`${head} ${inline}`]
    if (value.kind === 'map') return [head, ...mapLines(value, indent + 2)]
    return value.kind === 'list' ? [head, ...listLines(value, indent + 2)] : foldedLines(value as YamlText, head, indent)
  }

  function listLines({ items, spaced }: YamlList, indent: number): string[] {
    return items.flatMap((item, index) => [
      ...(spaced && index > 0 ? [''] : []),
      ...above(item, indent),
      ...itemLines(item, indent),
    ])
  }

  function itemLines(item: YamlValue, indent: number): string[] {
    const dash = `${' '.repeat(indent)}-`
    if (item.kind === 'prose') return proseLines(item, dash, indent)
    const inline = onOneLine(item, dash.length + 1)
    if (inline !== undefined) return [`${dash} ${inline}`]
    if (item.kind !== 'map' && item.kind !== 'list') return foldedLines(item as YamlText, dash, indent)
    const lines = item.kind === 'map' ? mapLines(item, indent + 2) : listLines(item, indent + 2)
    // A comment about the first key or item stands above the dash.
    const first = lines.findIndex((line) => !/^ *#/.test(line))
    const hoisted = lines.slice(0, first).map((line) => `${' '.repeat(indent)}${line.trimStart()}`)
    return [...hoisted, `${dash} ${lines[first]?.trimStart() ?? ''}`, ...lines.slice(first + 1)]
  }
}

/** A value that fits on the line whose first `used` columns are taken. Long text goes into a block where it can be broken. */
function onOneLine(value: Exclude<YamlValue, YamlProse>, used: number): string | undefined {
  switch (value.kind) {
    case 'word':
      return value.word
    case 'text': {
      const scalar = scalarText(value.text, 'block')
      return used + scalar.length <= widest || !folds(value) ? scalar : undefined
    }
    default: {
      const isEmpty = (value.kind === 'list' ? value.items : value.entries).length === 0
      const inline = value.compact || isEmpty ? betweenBrackets(value) : undefined
      return inline !== undefined && used + inline.length <= widest ? inline : undefined
    }
  }
}

function betweenBrackets(value: YamlValue): string | undefined {
  switch (value.kind) {
    case 'prose':
      return undefined
    case 'word':
      return value.word
    case 'text':
      return scalarText(value.text, 'flow')
    case 'list': {
      const items = value.items.map(betweenBrackets)
      return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
    }
    case 'map': {
      const entries = value.entries.map((entry) => [entry.key, betweenBrackets(entry.value)] as const)
      return entries.some(([, text]) => text === undefined) ? undefined : `{${entries.map((pair) => pair.join(': ')).join(', ')}}`
    }
  }
}

/** Folding keeps the words only where each line break stands for one blank. */
function folds({ text }: YamlText): boolean {
  return isPrintable(text) && text === text.trim() && text.includes(' ')
}

function foldedLines({ text }: YamlText, head: string, indent: number): string[] {
  const width = widthAt(indent)
  return [`${head} >-`, ...wrapText(text, { first: width, next: width }).map((line) => ' '.repeat(indent + 2) + line)]
}

function proseLines({ write }: YamlProse, head: string, indent: number): string[] {
  const text = write(widthAt(indent))
  if (text === '' || !isPrintable(text.replaceAll('\n', ''))) return [`${head} ${scalarText(text, 'block')}`]
  // Where the first line is indented further than others, the indent of the block must be told.
  const mark = text.startsWith(' ') ? '|2' : '|'
  return [`${head} ${mark}`, ...text.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent + 2) + line))]
}

function widthAt(indent: number): number {
  return Math.max(widest - indent - 2, narrowest)
}
