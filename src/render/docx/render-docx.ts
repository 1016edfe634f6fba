import { Document, type ISectionOptions } from 'docx'
import type { OfficialDocument } from '../../compose/official-document.ts'
import type { Profile } from '../../profile/profile.ts'
import { deterministicZip } from './deterministic-zip.ts'
import { type DocumentParts, documentParts } from './document-parts.ts'
import { coreProperties, customProperties } from './document-properties.ts'
import { documentSections } from './document-sections.ts'
import { documentStyles } from './document-styles.ts'
import { paragraphOf } from './paragraphs.ts'
import type { Footnotes } from './runs.ts'

/**
 * The document as a Word file. `modified` is written as its time of creation and change, so that the same input gives
 * the same bytes on any machine and in any time zone.
 */
export async function renderDocx(document: OfficialDocument, options: { readonly modified: Date }): Promise<Uint8Array> {
  return packParts(printedParts(document), document, options)
}

/** The parts of the Word file, before they are packed. */
export function printedParts(document: OfficialDocument): DocumentParts {
  const footnotes: Footnotes = { texts: [], numbers: new Map() }
  let drawings = 0
  const context = { profile: document.profile, footnotes, nextDrawing: () => ++drawings }
  // The sections come first: the notes are numbered while their text is laid out.
  const sections: readonly ISectionOptions[] = documentSections(document, context)
  const notes = footnotes.texts.map((inlines, i) => {
    // Its number, which Word prints, is the label: only the blank behind it is ours.
    const children = [paragraphOf({ kind: 'paragraph', component: 'footnote', label: '', inlines }, context)]
    return [String(i + 1), { children }] as const
  })
  const { profile } = document
  const known = stylesOf.get(profile)
  const file = new Document({
    sections,
    ...(known === undefined ? { styles: documentStyles(profile) } : {}),
    footnotes: Object.fromEntries(notes),
    customProperties: customProperties(document.properties),
    compatabilityModeVersion: 15,
  })
  const parts = new Map(documentParts(file))
  if (known !== undefined) return parts.set(stylesPart, known)
  const styles = parts.get(stylesPart)
  if (styles !== undefined) stylesOf.set(profile, styles)
  return parts
}

const stylesPart = 'word/styles.xml'
/** The styles are the same in each document of a form, and as dear as a page of text: of many documents only the first makes them. */
const stylesOf = new WeakMap<Profile, string | Uint8Array>()

/** The parts as one file, with the properties of a document. */
export function packParts(
  parts: DocumentParts,
  { properties }: OfficialDocument,
  { modified }: { readonly modified: Date },
): Uint8Array {
  return deterministicZip(parts, { coreProperties: coreProperties(properties, modified) })
}
