import { strFromU8, unzipSync } from 'fflate'
import { child, children, type Element, named, parseXml } from './xml.ts'

/** The printed text of a DOCX: one line a paragraph, tables row by row, notes in the order of their references. */
export interface PrintedText {
  readonly body: string
  readonly notes: string
  /** Headers and footers. */
  readonly margins: string
}

export function docxText(bytes: Uint8Array): PrintedText {
  const parts = unzipSync(bytes)
  const part = (name: string): Element | undefined => {
    const data = parts[name]
    return data === undefined ? undefined : parseXml(strFromU8(data))
  }
  const document = part('word/document.xml')
  if (document === undefined) throw new Error('no word/document.xml')
  const notes = part('word/footnotes.xml')
  const noteById = new Map(children(notes, 'w:footnote').map((note) => [note.attributes.get('w:id'), note]))
  const references = named(document, 'w:footnoteReference').map((reference) => reference.attributes.get('w:id'))
  const margins = Object.keys(parts)
    .filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name))
    .sort()
    .map(part)
  const print = (elements: readonly (Element | undefined)[]) =>
    elements.map((element) => (element === undefined ? '' : printed(element))).join('\n')
  return { body: printed(document), notes: print(references.map((id) => noteById.get(id))), margins: print(margins) }
}

function printed(element: Element): string {
  switch (element.name) {
    case 'w:t':
      return element.children.join('')
    case 'w:tab':
    case 'w:br':
    case 'w:cr':
      return ' '
    case 'w:noBreakHyphen':
      return '-'
    // Word shows one of the two; the fallback says the same again for old readers.
    case 'mc:Fallback':
    case 'w:delText':
    case 'w:instrText':
      return ''
    // A note's number where the note is referred to again; the author cannot raise letters.
    case 'w:r':
      return child(child(element, 'w:rPr'), 'w:vertAlign')?.attributes.get('w:val') === 'superscript' || isReference(element)
        ? ''
        : children(element).map(printed).join('')
    case 'w:p':
      return `\n${children(element).map(printed).join('')}\n`
    default:
      return children(element).map(printed).join('')
  }
}

function isReference(run: Element): boolean {
  return child(child(run, 'w:rPr'), 'w:rStyle')?.attributes.get('w:val') === 'FootnoteReference'
}
