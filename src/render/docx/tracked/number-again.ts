import type { WordParts } from '../../../ooxml/word-parts.ts'
import type { XmlElement } from '../../../word/xml.ts'
import { marginsOf, partText, standsFor } from './print-body.ts'
import { withChildren } from './xml-text.ts'

/** Takes what a document is made of and gives it the parts that it refers to. */
export interface Numbering {
  readonly number: (element: XmlElement) => XmlElement
  /** What has come to be referred to: notes, headers of the version before that the version after has not. */
  readonly parts: () => WordParts
}

/** Numbers notes and drawings anew, in the order in which they stand, and finds the headers again; `parts` are those of the version after. */
export function numberAgain(parts: WordParts): Numbering {
  const notes: string[] = []
  let drawings = 0
  const margins = new Map([...marginsOf(parts)].map(([id, xml]) => [xml, id] as const))
  const more: { readonly id: string; readonly name: string; readonly kind: 'header' | 'footer'; readonly xml: string }[] = []
  const marginFor = (xml: string, kind: 'header' | 'footer'): string => {
    const known = margins.get(xml)
    if (known !== undefined) return known
    const id = `rIdTruoc${more.length + 1}`
    more.push({ id, name: `${kind}-truoc${more.length + 1}.xml`, kind, xml })
    margins.set(xml, id)
    return id
  }
  const attributesOf = ({ name, attributes }: XmlElement): XmlElement['attributes'] => {
    const meant = (key: string): string => (attributes[key] ?? '').slice(standsFor.length)
    if (name === 'wp:anchor') return { ...attributes, relativeHeight: String(drawings + 1) }
    if (name === 'wp:docPr') {
      drawings += 1
      return { ...attributes, id: String(drawings), name: `Đường kẻ ${drawings}` }
    }
    if (name === 'w:footnoteReference') return { 'w:id': String(notes.push(meant('w:id'))) }
    if (name === 'w:headerReference') return { ...attributes, 'r:id': marginFor(meant('r:id'), 'header') }
    if (name === 'w:footerReference') return { ...attributes, 'r:id': marginFor(meant('r:id'), 'footer') }
    return attributes
  }
  const number = (element: XmlElement): XmlElement => {
    const attributes = attributesOf(element)
    return withChildren(
      { ...element, attributes },
      element.children.map((child) => (typeof child === 'string' ? child : number(child))),
    )
  }
  return {
    number,
    parts: () => {
      const all = new Map(parts).set('word/footnotes.xml', withNotes(partText(parts, 'word/footnotes.xml'), notes))
      if (more.length === 0) return all
      const relationships = more
        .map(({ id, kind, name }) => `<Relationship Id="${id}" Type="${officeDocument}/${kind}" Target="${name}"/>`)
        .join('')
      const types = more
        .map(({ kind, name }) => `<Override ContentType="${wordprocessing}.${kind}+xml" PartName="/word/${name}"/>`)
        .join('')
      for (const { name, xml } of more) all.set(`word/${name}`, xml)
      return all
        .set(
          'word/_rels/document.xml.rels',
          before('</Relationships>', relationships, partText(parts, 'word/_rels/document.xml.rels')),
        )
        .set('[Content_Types].xml', before('</Types>', types, partText(parts, '[Content_Types].xml')))
    },
  }
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The separators of the part stay, the notes are those of both versions. */
function withNotes(xml: string, notes: readonly string[]): string {
  const separators = xml.replace(/<w:footnote (?![^>]*w:type)[^>]*>.*?<\/w:footnote>/gs, '')
  return before('</w:footnotes>', notes.map((note, i) => `<w:footnote w:id="${i + 1}">${note}</w:footnote>`).join(''), separators)
}

function before(end: string, put: string, text: string): string {
  const at = text.lastIndexOf(end)
  return text.slice(0, at) + put + text.slice(at)
}
