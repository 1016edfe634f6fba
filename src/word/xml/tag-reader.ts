import { withoutReferences } from './entities.ts'

/** The start tag that was read last. One object serves a whole text: a tag costs nothing but its names and values. */
export interface TagReader {
  /** Reads the tag whose `<` stands at `start`; false where it is none (XML 1.0, 3.1). */
  readonly read: (start: number) => boolean
  readonly tag: Tag
}

export interface Tag {
  name: string
  /** Raw names and values of the attributes, references resolved; only the first `count` are of this tag. */
  readonly names: string[]
  readonly values: string[]
  count: number
  /** Does one of them declare a namespace? */
  declares: boolean
  empty: boolean
  /** The index behind `>`. */
  end: number
}

const [slash, equals, greater, doubleQuote, singleQuote] = [0x2f, 0x3d, 0x3e, 0x22, 0x27]

export function tagReader(text: string): TagReader {
  const tag: Tag = { name: '', names: [], values: [], count: 0, declares: false, empty: false, end: 0 }
  return { tag, read: (start) => readTag(text, start, tag) }
}

function readTag(text: string, start: number, tag: Tag): boolean {
  let at = endOfName(text, start + 1)
  tag.name = text.slice(start + 1, at)
  tag.count = 0
  tag.declares = false
  for (;;) {
    const next = skipBlanks(text, at)
    const code = text.charCodeAt(next)
    if (code === greater || (code === slash && text.charCodeAt(next + 1) === greater)) {
      tag.empty = code === slash
      tag.end = tag.empty ? next + 2 : next + 1
      return true
    }
    if (next === at) return false
    at = readAttribute(text, next, tag)
    if (at < 0) return false
  }
}

/** The index behind the attribute that begins at `start`, or -1. */
function readAttribute(text: string, start: number, tag: Tag): number {
  const nameEnd = endOfName(text, start)
  const sign = skipBlanks(text, nameEnd)
  if (text.charCodeAt(sign) !== equals) return -1
  const opening = skipBlanks(text, sign + 1)
  const quote = text.charCodeAt(opening)
  if (quote !== doubleQuote && quote !== singleQuote) return -1
  const closing = text.indexOf(quote === doubleQuote ? '"' : "'", opening + 1)
  const value = closing < 0 ? undefined : attributeValue(text.slice(opening + 1, closing))
  if (value === undefined) return -1
  const name = text.slice(start, nameEnd)
  tag.names[tag.count] = name
  tag.values[tag.count] = value
  tag.count += 1
  if (name.startsWith('xmlns')) tag.declares = true
  return closing + 1
}

/** A blank of any kind is a space in a value, those written as references excepted (XML 1.0, 3.3.3). */
function attributeValue(raw: string): string | undefined {
  if (raw.includes('<')) return undefined
  const value = raw.includes('\n') || raw.includes('\t') ? raw.replace(/[\t\n]/g, ' ') : raw
  return value.includes('&') ? withoutReferences(value) : value
}

function endOfName(text: string, from: number): number {
  let at = from
  while (at < text.length && !endsName(text.charCodeAt(at))) at += 1
  return at
}

function endsName(code: number): boolean {
  return code <= 0x20 || code === equals || code === greater || code === slash
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1
  return at
}
