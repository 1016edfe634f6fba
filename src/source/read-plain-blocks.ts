import type { Position } from '../finding.ts'
import { fileLines } from './file-lines.ts'
import { joinedLine } from './joined-line.ts'
import type { LineTable } from './line-table.ts'
import { locateInScalar } from './locate-in-scalar.ts'
import { beginsPlain, plainValue } from './plain-scalar.ts'
import type { SourceEntry, SourceList, SourceMap, SourceNode, SourceScalar } from './source-tree.ts'
import { doubleEnd, flowPlainEnd, plainEnd, singleEnd, trimmedEnd } from './value-ends.ts'

/** Deeper nesting than any plan has is the parser's. */
const deepest = 40

const keyWord = /[A-Za-z_][A-Za-z0-9_]{0,60}(?=:[ \n])/y
/** Keys of the core schema that are no text. */
const strangeKey = /^(?:null|true|false)$/i

const [blank, hash, dash, bar, angle, quote, apostrophe, bracket, brace] = [...' #-|>"\'[{'].map((sign) => sign.charCodeAt(0))

/**
 * The tree of a file in the part of YAML that plans are written in: block maps and lists, values on one line (plain, quoted, flow), literal blocks,
 * comments. It gives the same tree as the parser, or undefined for everything else, mistakes among it: it never guesses. The text must be of `usualText`.
 */
export function readPlainBlocks(text: string, table: LineTable): SourceMap | undefined {
  const { count, starts, ends, indents } = fileLines(text)
  /** The next line that holds something, from the first not yet read on. */
  let line = -1
  /** Where the last thing that was read ends, a comment on its line included. */
  let last: Position = { line: 1, column: 1, offset: 0 }

  const at = (offset: number): Position => ({ line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset })
  const indentHere = (): number => indents[line] ?? -1
  /** Goes to the next line that holds something, and says how far the deepest comment before it is indented; -1 where there is none. */
  const nextLine = (): number => {
    let comment = -1
    for (line += 1; line < count; line += 1) {
      const indent = indentHere()
      if (indent === -1) continue
      if (text.charCodeAt((starts[line] ?? 0) + indent) !== hash) break
      comment = Math.max(comment, indent)
    }
    return comment
  }
  const isDash = (offset: number): boolean => {
    if (text.charCodeAt(offset) !== dash) return false
    return offset + 1 >= (ends[line] ?? 0) || text.charCodeAt(offset + 1) === blank
  }
  const skipBlanks = (from: number): number => {
    let offset = from
    while (text.charCodeAt(offset) === blank) offset += 1
    return offset
  }
  const keyAt = (offset: number): string | undefined => {
    keyWord.lastIndex = offset
    const key = keyWord.exec(text)?.[0]
    return key === undefined || strangeKey.test(key) ? undefined : key
  }

  const scalar = (span: Span, path: string): SourceScalar => {
    const { start, end, style, value } = span
    const words = typeof value === 'string' ? value : text.slice(start, end)
    const offset = locateInScalar(words, { source: text, start, end: span.valueEnd ?? end, style })
    const range = { start: span.from ?? at(start), end: span.until ?? at(end) }
    return { kind: 'scalar', style, value, text: words, range, path, locate: (index) => table.position(offset(index)) }
  }
  /** Goes on behind a value of a map or list: a deeper line would belong to the value, and whose a comment is that stands deeper than the next line is hard to say. */
  const leaves = (indent: number): boolean => {
    const comment = nextLine()
    const next = line < count ? indentHere() : 0
    return next <= indent && comment <= next
  }
  /** Ends what stands on a line: nothing may follow but a comment. */
  const closeLine = (end: number, indent: number): boolean => {
    const rest = skipBlanks(end)
    const lineEnd = ends[line] ?? 0
    if (rest < lineEnd && (text.charCodeAt(rest) !== hash || rest === end)) return false
    last = at(rest < lineEnd ? trimmedEnd(text, rest, lineEnd) : end)
    return leaves(indent)
  }

  const readMap = (first: number, path: string, depth: number): SourceMap | undefined => {
    const indent = first - (starts[line] ?? 0)
    const start = at(first)
    const entries: SourceEntry[] = []
    const seen = new Set<string>()
    for (let offset = first; ; offset = (starts[line] ?? 0) + indent) {
      const key = keyAt(offset)
      if (key === undefined || seen.has(key)) return undefined
      seen.add(key)
      const keyRange = { start: at(offset), end: at(offset + key.length) }
      const value = readValue({ from: offset + key.length + 1, indent, inside: 'map' }, `${path}/${key}`, depth + 1)
      if (value === undefined) return undefined
      entries.push({ key, keyRange, value })
      if (line >= count || indentHere() < indent) break
      if (indentHere() > indent) return undefined
    }
    return { kind: 'map', flow: false, range: { start, end: last }, path, entries }
  }

  const readList = (first: number, path: string, depth: number): SourceList | undefined => {
    const indent = first - (starts[line] ?? 0)
    const start = at(first)
    const items: SourceNode[] = []
    for (let offset = first; ; offset = (starts[line] ?? 0) + indent) {
      const value = readValue({ from: offset + 1, indent, inside: 'list' }, `${path}/${items.length}`, depth + 1)
      if (value === undefined) return undefined
      items.push(value)
      if (line >= count || indentHere() < indent || !isDash((starts[line] ?? 0) + indent)) break
    }
    return { kind: 'list', flow: false, range: { start, end: last }, path, items }
  }

  /** A block that begins on a line of its own. */
  const readBlock = (path: string, depth: number): SourceNode | undefined => {
    const first = (starts[line] ?? 0) + indentHere()
    return isDash(first) ? readList(first, path, depth) : readMap(first, path, depth)
  }

  const readValue = (place: Slot, path: string, depth: number): SourceNode | undefined => {
    if (depth > deepest) return undefined
    const { from, indent, inside } = place
    const first = skipBlanks(from)
    if (first >= (ends[line] ?? 0)) return readBelow(first, place, path, depth)
    const sign = text.charCodeAt(first)
    if (sign === hash && first > from) return readBelow(first, place, path, depth)
    if (sign === bar || sign === angle) return readBlockText(first, indent, path)
    if (sign === quote || sign === apostrophe || sign === bracket || sign === brace) {
      const value = onOneLine(first, path, depth)
      return value !== undefined && closeLine(value.range.end.offset, indent) ? value : undefined
    }
    if (inside === 'list' && isDash(first)) return readList(first, path, depth)
    if (!beginsPlain(sign)) return undefined
    if (inside === 'list' && keyAt(first) !== undefined) return readMap(first, path, depth)
    const end = plainEnd(text, first, ends[line] ?? 0)
    const value = end === undefined ? undefined : plainValue(text.slice(first, end))
    if (end === undefined || value === undefined) return undefined
    const node = scalar({ start: first, end, style: 'plain', value }, path)
    return closeLine(end, indent) ? node : undefined
  }

  const readBelow = (first: number, { from, indent, inside }: Slot, path: string, depth: number): SourceNode | undefined => {
    const empty = at(first)
    const lineEnd = ends[line] ?? 0
    last = at(from)
    const comment = nextLine()
    const below = line < count ? indentHere() : -1
    if (below > indent || (below === indent && inside === 'map' && isDash((starts[line] ?? 0) + below)))
      return readBlock(path, depth)
    // An item without anything on it is shown at its dash by the careful reader, and a comment behind or below nothing counts for the value.
    if (inside === 'list' || comment >= 0 || first < lineEnd) return undefined
    const range = { start: empty, end: empty }
    const locate = (index: number): Position => table.position(first + Math.min(index, 0))
    return { kind: 'scalar', style: 'plain', value: null, text: '', range, path, locate }
  }

  const readBlockText = (start: number, parent: number, path: string): SourceScalar | undefined => {
    const header = text.slice(start, trimmedEnd(text, start, ends[line] ?? 0))
    const isFolded = header.startsWith('>')
    if (header.length > 2 || (header.length === 2 && header[1] !== '-')) return undefined
    const from = at(start)
    line += 1
    const indent = indentHere()
    if (line >= count || indent <= parent) return undefined
    const words: string[] = []
    let lastWords = line
    for (; line < count; line += 1) {
      const own = indentHere()
      const begin = starts[line] ?? 0
      const end = ends[line] ?? 0
      if (own === -1) {
        if (end - begin > indent) return undefined
        words.push('')
        continue
      }
      if (own < indent) break
      words.push(text.slice(begin + indent, end))
      lastWords = line
    }
    words.length -= line - 1 - lastWords
    const next = line
    line = lastWords
    const end = ends[line] ?? 0
    if (end >= text.length) return undefined
    const until = at(trimmedEnd(text, start, end))
    last = until
    line = next - 1
    if (!leaves(parent)) return undefined
    const joined = isFolded ? folded(words) : words.join('\n')
    // Lines that are further in, and lines that look like items, are not folded as they seem.
    if (joined === undefined || (isFolded && joinedLine(text, start, end + 1, 'folded') !== undefined)) return undefined
    const value = header.length === 1 ? `${joined}\n` : joined
    return scalar({ start, end, valueEnd: end + 1, style: isFolded ? 'folded' : 'literal', value, from, until }, path)
  }

  /** A quoted text or a flow collection that ends on its line. */
  const onOneLine = (start: number, path: string, depth: number): SourceNode | undefined => {
    if (depth > deepest) return undefined
    const sign = text.charCodeAt(start)
    const lineEnd = ends[line] ?? 0
    if (sign === quote || sign === apostrophe) {
      const end = sign === quote ? doubleEnd(text, start, lineEnd) : singleEnd(text, start, lineEnd)
      if (end === undefined) return undefined
      const raw = text.slice(start + 1, end - 1)
      const style = sign === quote ? 'double' : 'single'
      const value = style === 'single' && raw.includes("'") ? raw.replaceAll("''", "'") : raw
      return scalar({ start, end, style, value }, path)
    }
    if (sign === bracket || sign === brace) return readFlow(start, path, depth)
    if (!beginsPlain(sign)) return undefined
    const end = flowPlainEnd(text, start, lineEnd)
    const value = end === undefined ? undefined : plainValue(text.slice(start, end))
    return end === undefined || value === undefined ? undefined : scalar({ start, end, style: 'plain', value }, path)
  }

  const readFlow = (start: number, path: string, depth: number): SourceNode | undefined => {
    const isMap = text.charCodeAt(start) === brace
    const close = isMap ? '}' : ']'
    const items: SourceNode[] = []
    const entries: SourceEntry[] = []
    const seen = new Set<string>()
    let offset = skipBlanks(start + 1)
    while (items.length + entries.length > 0 || text[offset] !== close) {
      const key = isMap ? keyAt(offset) : undefined
      if (isMap && (key === undefined || seen.has(key))) return undefined
      seen.add(key ?? '')
      const first = key === undefined ? offset : skipBlanks(offset + key.length + 1)
      const value = onOneLine(first, `${path}/${key ?? items.length}`, depth + 1)
      if (value === undefined) return undefined
      if (key === undefined) items.push(value)
      else entries.push({ key, keyRange: { start: at(offset), end: at(offset + key.length) }, value })
      offset = skipBlanks(value.range.end.offset)
      if (text[offset] === close) break
      if (text[offset] !== ',') return undefined
      offset = skipBlanks(offset + 1)
    }
    const range = { start: at(start), end: at(offset + 1) }
    return isMap ? { kind: 'map', flow: true, range, path, entries } : { kind: 'list', flow: true, range, path, items }
  }

  nextLine()
  if (line >= count || indentHere() !== 0 || endsInComment(text)) return undefined
  const root = readMap(starts[line] ?? 0, '', 1)
  return line >= count ? root : undefined
}

/** Where a value may begin, and how far the map or list is indented of which it is a part. */
interface Slot {
  readonly from: number
  readonly indent: number
  readonly inside: 'map' | 'list'
}

interface Span {
  readonly start: number
  readonly end: number
  /** Where YAML says that it ends, if not at `end`. */
  readonly valueEnd?: number
  readonly style: SourceScalar['style']
  readonly value: SourceScalar['value']
  /** Its range, where it does not stand on the line that is read. */
  readonly from?: Position
  readonly until?: Position
}

/** A comment behind which not even a line feed stands counts for the parser as a part of what it follows. */
function endsInComment(text: string): boolean {
  return !text.endsWith('\n') && /^ *#/.test(text.slice(text.lastIndexOf('\n') + 1))
}

/** Lines of a folded block as one text: a break is a blank, and each empty line a break. Undefined where a line is further in than the others. */
function folded(lines: readonly string[]): string | undefined {
  let text = ''
  let breaks = ''
  for (const line of lines) {
    if (line.startsWith(' ')) return undefined
    if (line === '') breaks += '\n'
    else {
      text += text === '' ? line : (breaks || ' ') + line
      breaks = ''
    }
  }
  return text
}
