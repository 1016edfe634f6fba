import type { OfficialDocument } from '../../compose/official-document.ts'
import { footnoteSign } from '../../ooxml/footnotes.ts'
import { type WordParts, wordParts } from '../../ooxml/word-parts.ts'
import type { Xml } from '../../ooxml/xml.ts'
import type { Profile } from '../../profile/profile.ts'
import { deterministicZip } from './deterministic-zip.ts'
import { coreProperties, customProperties } from './document-properties.ts'
import { documentSections } from './document-sections.ts'
import { documentStyles } from './document-styles.ts'
import { paragraphOf } from './paragraphs.ts'
import type { Footnotes } from './runs.ts'
import { sectionEndStyle } from './section-end.ts'

/**
 * The document as a Word file. `modified` is written as its time of creation and change, so that the same input gives
 * the same bytes on any machine and in any time zone.
 */
export async function renderDocx(document: OfficialDocument, options: { readonly modified: Date }): Promise<Uint8Array> {
  return deterministicZip(printedParts(document, options))
}

/** The parts of the Word file, before they are packed. */
export function printedParts(document: OfficialDocument, { modified }: { readonly modified: Date }): WordParts {
  const footnotes: Footnotes = { texts: [], numbers: new Map() }
  let drawings = 0
  const context = { profile: document.profile, footnotes, nextDrawing: () => ++drawings }
  // The sections come first: the notes are numbered while their text is laid out.
  const sections = documentSections(document, context)
  const notes = footnotes.texts.map((inlines) =>
    // Its number, which Word prints, is the label: only the blank behind it is ours.
    paragraphOf({ kind: 'paragraph', component: 'footnote', label: '', inlines }, context, { firstRuns: footnoteSign }),
  )
  return wordParts({
    sections,
    sectionEnd: sectionEndStyle,
    footnotes: notes,
    styles: stylesOf(document.profile),
    coreProperties: coreProperties(document.properties, modified),
    customProperties: customProperties(document.properties),
  })
}

/** The styles are the same in each document of a form, and as dear as a page of text: of many documents only the first makes them. */
function stylesOf(profile: Profile): Xml {
  const styles = knownStyles.get(profile) ?? documentStyles(profile)
  knownStyles.set(profile, styles)
  return styles
}

const knownStyles = new WeakMap<Profile, Xml>()
