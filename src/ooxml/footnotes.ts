import { wordPart } from './namespaces.ts'
import { noteSignStyle } from './styles-part.ts'
import type { Xml } from './xml.ts'

/** The sign of a note in the text: `number` counts from 1. */
export function footnoteReference(number: number): Xml {
  return `<w:r>${signLook}<w:footnoteReference w:id="${number}"/></w:r>`
}

const signLook: Xml = `<w:rPr><w:rStyle w:val="${noteSignStyle}"/></w:rPr>`

/** The same sign where the note itself begins. */
export const footnoteSign: Xml = `<w:r>${signLook}<w:footnoteRef/></w:r>`

/** `word/footnotes.xml`: the lines over notes, which Word wants to be there, and the notes, each a paragraph, in the order of their numbers. */
export function footnotesPart(notes: readonly Xml[]): Xml {
  const own = notes.map((note, i) => `<w:footnote w:id="${i + 1}">${note}</w:footnote>`).join('')
  return wordPart('w:footnotes', `${separator('separator', -1)}${separator('continuationSeparator', 0)}${own}`)
}

function separator(kind: 'separator' | 'continuationSeparator', id: number): Xml {
  return `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>${footnoteSign}<w:r><w:${kind}/></w:r></w:p></w:footnote>`
}
