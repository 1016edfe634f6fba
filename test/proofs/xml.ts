/** An element of an XML file. Names keep their prefix (`w:p`); `text` children are decoded. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Element | string)[]
}

// The characters of XML 1.0, production 2.
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u
const nameChars = '[A-Za-z_][\\w.-]*'
const startTag = new RegExp(`<(${nameChars}(?::${nameChars})?)((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y')
const endTag = new RegExp(`</(${nameChars}(?::${nameChars})?)\\s*>`, 'y')
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const text = /[^<]+/y
const comment = /<!--(?:(?!--)[\s\S])*-->/y
const declaration = /^<\?xml version="1\.0"( encoding="(utf-8|UTF-8)")?( standalone="(yes|no)")?\s*\?>/

/**
 * The root element of a well-formed XML file as OOXML uses it: no document type, no processing instruction, no CDATA.
 * Throws with the place and the reason.
 */
export function parseXml(source: string): Element {
  const bad = forbidden.exec(source)
  if (bad !== null) fail(source, bad.index, `character U+${bad[0].codePointAt(0)?.toString(16)} is forbidden`)
  const open: { name: string; attributes: Map<string, string>; children: (Element | string)[]; prefixes: ReadonlySet<string> }[] =
    []
  let root: Element | undefined
  let at = declaration.exec(source)?.[0].length ?? 0
  while (at < source.length) {
    const next = match(comment, source, at)
    if (next !== undefined) {
      at += next[0].length
      continue
    }
    const tag = match(startTag, source, at)
    if (tag !== undefined) {
      if (open.length === 0 && root !== undefined) fail(source, at, 'a second root')
      const attributes = readAttributes(source, at, tag[2] ?? '')
      const prefixes = new Set([...(open.at(-1)?.prefixes ?? ['xml']), ...declared(attributes)])
      for (const name of [tag[1] as string, ...attributes.keys()]) {
        const prefix = name.includes(':') ? (name.split(':')[0] as string) : undefined
        if (prefix !== undefined && prefix !== 'xmlns' && !prefixes.has(prefix))
          fail(source, at, `prefix ${prefix} is not declared`)
      }
      const element = { name: tag[1] as string, attributes, children: [], prefixes }
      open.at(-1)?.children.push(element)
      root ??= element
      if (tag[3] === '') open.push(element)
      at += tag[0].length
      continue
    }
    const end = match(endTag, source, at)
    if (end !== undefined) {
      if (open.pop()?.name !== end[1]) fail(source, at, `</${end[1]}> closes nothing`)
      at += end[0].length
      continue
    }
    const run = match(text, source, at)
    if (run === undefined) fail(source, at, 'no tag, no text')
    if (open.length === 0 && run[0].trim() !== '') fail(source, at, 'text outside the root')
    open.at(-1)?.children.push(decode(source, at, run[0]))
    at += run[0].length
  }
  if (root === undefined || open.length > 0)
    fail(source, at, open.length > 0 ? `<${open.at(-1)?.name}> is not closed` : 'no root')
  return root
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(source) ?? undefined
}

function readAttributes(source: string, at: number, written: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of written.matchAll(attribute)) {
    if (attributes.has(name)) fail(source, at, `attribute ${name} stands twice`)
    attributes.set(name, decode(source, at, double ?? single ?? ''))
  }
  return attributes
}

function declared(attributes: ReadonlyMap<string, string>): string[] {
  return [...attributes.keys()].filter((name) => name.startsWith('xmlns:')).map((name) => name.slice('xmlns:'.length))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(source: string, at: number, written: string): string {
  if (written.includes(']]>')) fail(source, at, ']]> in text')
  return written.replace(/&([^;&\s]*)(;?)/g, (whole, name: string, semicolon: string) => {
    const code = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name)
    const character =
      code === null
        ? entities[name]
        : String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16))
    if (semicolon === '' || character === undefined || forbidden.test(character)) fail(source, at, `bad reference ${whole}`)
    return character
  })
}

function fail(source: string, at: number, reason: string): never {
  throw new Error(`XML at ${at}: ${reason}: ${source.slice(Math.max(0, at - 60), at + 60)}`)
}

/** The child elements, of one name if it is given. */
export function children(parent: Element | undefined, name?: string): Element[] {
  return (parent?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return children(parent, name)[0]
}

/** The element and all below it, in document order. */
export function* descendants(element: Element): Generator<Element> {
  yield element
  for (const inner of children(element)) yield* descendants(inner)
}

export function named(element: Element, name: string): Element[] {
  return [...descendants(element)].filter((inner) => inner.name === name)
}

export function textOf(element: Element): string {
  return element.children.map((inner) => (typeof inner === 'string' ? inner : textOf(inner))).join('')
}

/** A number that an attribute holds; NaN where there is none. */
export function number(element: Element | undefined, key: string, otherwise = Number.NaN): number {
  const value = element?.attributes.get(key)
  return value === undefined ? otherwise : Number(value)
}
