import { withoutReferences } from './xml/entities.ts'
import { attributeName, elementName, innerScope, type NameScope, requiredPrefixes, rootScope } from './xml/name-scope.ts'
import { type Tag, tagReader } from './xml/tag-reader.ts'
import type { XmlElement } from './xml.ts'

/** Why a text is not read as XML: it is not well-formed or declares a document type; its elements lie too deep; it has too many of them. */
export type XmlFault = 'damaged' | 'tooDeep' | 'tooLarge'

/** Word nests some 20 levels for a table in a text box in a table; what goes deeper than this was not written by a person. */
const maxDepth = 250

/** Tags and attributes of one part: what two hundred tables of a hundred cells have. Each takes some hundred bytes while it is read. */
const maxNodes = 1_000_000

interface Open {
  readonly raw: string
  readonly children: (XmlElement | string)[]
  readonly scope: NameScope
}

const noAttributes: XmlElement['attributes'] = {}
const noChildren: (XmlElement | string)[] = []
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0, production 2, forbids
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

/**
 * The root element of an XML text, names made canonical. Small and strict (XML 1.0 without a DTD, so that there is nothing to expand and nothing
 * to fetch): whatever is not well-formed is a fault, told as a value. Comments and processing instructions are left out, CDATA is text.
 */
export function parseXml(source: string): XmlElement | XmlFault {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source
  if (forbidden.test(text)) return 'damaged'
  const top: (XmlElement | string)[] = []
  const stack: Open[] = [{ raw: '', children: top, scope: rootScope }]
  const reader = tagReader(text)
  let nodes = 0
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    const open = stack[stack.length - 1] as Open
    const less = text.indexOf('<', at)
    const end = less < 0 ? text.length : less
    if (end > at && !addText(open, text.slice(at, end), stack.length)) return 'damaged'
    if (less < 0) break
    nodes += 1
    const code = text.charCodeAt(less + 1)
    if (code === 0x2f) {
      at = endTag(text, less, open.raw)
      stack.pop()
      if (stack.length === 0) return 'damaged'
    } else if (code === 0x21 || code === 0x3f) at = passed(text, less, open, stack.length)
    else {
      if (!reader.read(less)) return 'damaged'
      const { tag } = reader
      const scope = tag.declares ? innerScope(open.scope, tag) : open.scope
      const children = tag.empty ? noChildren : []
      const element = elementOf(tag, scope, children)
      if (element === undefined || (stack.length === 1 && top.length > 0)) return 'damaged'
      open.children.push(element)
      if (!tag.empty) stack.push({ raw: tag.name, children, scope })
      if (stack.length > maxDepth) return 'tooDeep'
      nodes += tag.count
      at = tag.end
    }
    if (at < 0) return 'damaged'
    if (nodes > maxNodes) return 'tooLarge'
  }
  const root = top[0]
  return stack.length === 1 && typeof root === 'object' ? root : 'damaged'
}

function elementOf(tag: Tag, scope: NameScope, children: XmlElement['children']): XmlElement | undefined {
  const name = elementName(tag.name, scope)
  if (name === undefined) return undefined
  let attributes: Record<string, string> | undefined
  for (let i = 0; i < tag.count; i += 1) {
    const key = attributeName(tag.names[i] as string, scope)
    if (key === '') continue
    attributes ??= {}
    if (key === undefined || Object.hasOwn(attributes, key)) return undefined
    attributes[key] = tag.values[i] as string
  }
  if (attributes?.Requires !== undefined && name === 'mc:Choice')
    attributes.Requires = requiredPrefixes(attributes.Requires, scope)
  return { name, attributes: attributes ?? noAttributes, children }
}

/** Text outside the root is blank. Text that a comment or CDATA cut is joined again. */
function addText({ children }: Open, raw: string, depth: number): boolean {
  if (depth === 1) return raw.trim() === ''
  const text = raw.includes('&') ? withoutReferences(raw) : raw
  if (text === undefined) return false
  joinText(children, text)
  return true
}

function joinText(children: (XmlElement | string)[], text: string): void {
  const last = children.length - 1
  if (typeof children[last] === 'string') children[last] += text
  else children.push(text)
}

/** The index behind the end tag at `less`, or -1 where it does not close what is open. */
function endTag(text: string, less: number, raw: string): number {
  if (!text.startsWith(raw, less + 2)) return -1
  const greater = text.indexOf('>', less)
  return greater >= 0 && text.slice(less + 2 + raw.length, greater).trim() === '' ? greater + 1 : -1
}

/** The index behind a comment, a CDATA section (whose text is kept) or a processing instruction; -1 for a document type and for what does not end. */
function passed(text: string, less: number, open: Open, depth: number): number {
  const [close, keep] = text.startsWith('<!--', less)
    ? ['-->', 0]
    : text.startsWith('<?', less)
      ? ['?>', 0]
      : text.startsWith('<![CDATA[', less) && depth > 1
        ? [']]>', 9]
        : ['', 0]
  const end = close === '' ? -1 : text.indexOf(close, less + (close === '-->' ? 4 : 2))
  if (end < 0) return -1
  if (keep > 0 && end > less + keep) joinText(open.children, text.slice(less + keep, end))
  return end + close.length
}
