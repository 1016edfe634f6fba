import { type CustomProperty, customPropertiesPart } from './custom-properties.ts'
import { footnotesPart } from './footnotes.ts'
import { documentPart, wordPart } from './namespaces.ts'
import { endOfSection, paragraph } from './paragraph.ts'
import { contentTypesPart, type Related, relationshipsPart } from './relationships.ts'
import { type Section, sectionProperties } from './section.ts'
import { settingsPart } from './settings-part.ts'
import { isTable } from './table.ts'
import { emptyElement, type Xml } from './xml.ts'

/** The parts of a Word file by their names. */
export type WordParts = ReadonlyMap<string, string>

export interface WordDocument {
  readonly sections: readonly Section[]
  /** The style of the paragraph that ends a section whose last block is a table: it holds nothing, and must not open a page of its own. */
  readonly sectionEnd: string
  /** Paragraphs, in the order of their numbers. */
  readonly footnotes: readonly Xml[]
  /** `word/styles.xml`. */
  readonly styles: Xml
  /** `docProps/core.xml`: title, author, time. */
  readonly coreProperties: Xml
  readonly customProperties: readonly CustomProperty[]
}

/** Everything that a Word file is made of, before it is packed (ECMA-376-2). */
export function wordParts(document: WordDocument): WordParts {
  const margins: MarginPart[] = []
  const body = document.sections.map((section, i) => {
    const properties = sectionProperties(section, marginReferences(section, margins))
    const last = section.blocks.at(-1)
    if (i === document.sections.length - 1) return section.blocks.join('') + properties
    // Only a paragraph can end a section (ECMA-376-1, 17.6.18).
    return last === undefined || isTable(last)
      ? section.blocks.join('') + endOfSection(paragraph({ style: document.sectionEnd }), properties)
      : section.blocks.slice(0, -1).join('') + endOfSection(last, properties)
  })
  const related = [...alwaysRelated, ...margins]
  const inWord = related.map(({ kind, target }) => ({ kind, target: `word/${target}` }))
  return new Map([
    ['[Content_Types].xml', contentTypesPart([...ofPackage, ...inWord])],
    ['_rels/.rels', relationshipsPart(ofPackage)],
    ['docProps/core.xml', document.coreProperties],
    ['docProps/custom.xml', customPropertiesPart(document.customProperties)],
    ['word/_rels/document.xml.rels', relationshipsPart(related)],
    ['word/document.xml', documentPart(body.join(''))],
    ['word/footnotes.xml', footnotesPart(document.footnotes)],
    ...margins.map(({ target, xml }) => [`word/${target}`, xml] as const),
    ['word/settings.xml', settingsPart],
    ['word/styles.xml', document.styles],
  ])
}

/** A header or a footer. */
interface MarginPart extends Related {
  readonly xml: Xml
}

const ofPackage: readonly Related[] = [
  { kind: 'officeDocument', target: 'word/document.xml' },
  { kind: 'core-properties', target: 'docProps/core.xml' },
  { kind: 'custom-properties', target: 'docProps/custom.xml' },
]

const alwaysRelated: readonly Related[] = [
  { kind: 'styles', target: 'styles.xml' },
  { kind: 'settings', target: 'settings.xml' },
  { kind: 'footnotes', target: 'footnotes.xml' },
]

/** Makes the headers and footers of a section parts of their own, at the end of `parts`, and refers to them. */
function marginReferences(section: Section, parts: MarginPart[]): Xml {
  let references = ''
  for (const kind of ['header', 'footer'] as const) {
    const margin = section[kind]
    if (margin === undefined) continue
    for (const type of ['default', 'first'] as const) {
      const number = parts.filter((part) => part.kind === kind).length + 1
      const xml = wordPart(kind === 'header' ? 'w:hdr' : 'w:ftr', margin[type])
      const id = alwaysRelated.length + parts.push({ kind, target: `${kind}${number}.xml`, xml })
      references += emptyElement(`w:${kind}Reference`, { 'w:type': type, 'r:id': `rId${id}` })
    }
  }
  return references
}
