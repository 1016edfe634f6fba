import type { WordParts } from '../../../ooxml/word-parts.ts'
import { parseXml } from '../../../word/parse-xml.ts'
import { childOf, childrenOf } from '../../../word/xml/children.ts'
import type { XmlElement } from '../../../word/xml.ts'
import { withChildren } from './xml-text.ts'

/** A printed document as it is compared: numbers that only count (drawings, notes, relationships) are replaced by what they stand for. */
export interface PrintBody {
  /** Paragraphs and tables. */
  readonly blocks: readonly XmlElement[]
  readonly section: XmlElement
}

/** `w:id` of a reference to a note, and `r:id` of one to a header, begin with it; what they refer to follows. */
export const standsFor = 'xml:'

/** The body of a document that was printed by us. Throws where it is not what we print. */
export function printBody(parts: WordParts): PrintBody {
  const xml = partText(parts, 'word/document.xml')
  const root = parseXml(xml)
  const body = typeof root === 'string' ? undefined : childOf(root, 'w:body')
  const all = childrenOf(body)
  const section = all.at(-1)
  if (section?.name !== 'w:sectPr') throw new Error('a printed document without a body')
  const notes = notesOf(parts)
  const targets = marginsOf(parts)
  const replace = (element: XmlElement): XmlElement => {
    const children = element.children.map((child) => (typeof child === 'string' ? child : replace(child)))
    return withChildren({ ...element, attributes: comparable(element, notes, targets) }, children)
  }
  return { blocks: all.slice(0, -1).map(replace), section: replace(section) }
}

/** The text of an XML part. */
export function partText(parts: WordParts, name: string): string {
  const part = parts.get(name)
  if (part === undefined) throw new Error(`${name} is missing`)
  return part
}

/** The notes of a document by their number, as they stand in their part. */
export function notesOf(parts: WordParts): ReadonlyMap<string, string> {
  const xml = partText(parts, 'word/footnotes.xml')
  return new Map(
    [...xml.matchAll(/<w:footnote (?![^>]*w:type)[^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:footnote>/gs)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  )
}

/** What the headers and footers hold, by their relationship. */
export function marginsOf(parts: WordParts): ReadonlyMap<string, string> {
  const relationships = partText(parts, 'word/_rels/document.xml.rels')
  const found = relationships.matchAll(/<Relationship Id="([^"]+)" Type="[^"]*\/(?:header|footer)" Target="([^"]+)"/g)
  return new Map([...found].map((match) => [match[1] ?? '', partText(parts, `word/${match[2]}`)]))
}

function comparable(
  { name, attributes }: XmlElement,
  notes: ReadonlyMap<string, string>,
  margins: ReadonlyMap<string, string>,
): XmlElement['attributes'] {
  if (name === 'wp:docPr') return { ...attributes, id: '0', name: '' }
  if (name === 'wp:anchor') return { ...attributes, relativeHeight: '0' }
  if (name === 'w:footnoteReference') return { 'w:id': standsFor + (notes.get(attributes['w:id'] ?? '') ?? '') }
  if (name === 'w:headerReference' || name === 'w:footerReference')
    return { ...attributes, 'r:id': standsFor + (margins.get(attributes['r:id'] ?? '') ?? '') }
  return attributes
}
