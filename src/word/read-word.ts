import type { BodyContext } from './document/body-context.ts'
import { readBody } from './document/read-body.ts'
import { themeLines } from './drawings/theme-lines.ts'
import { drawingsIn } from './drawings.ts'
import { commentsOf, notesOf } from './notes.ts'
import { legacyFonts, packageNotices } from './notices.ts'
import { numberingOf } from './numbering.ts'
import { linkedPart, readPackage, type WordFault, type WordPackage } from './package.ts'
import { propertiesOf } from './properties.ts'
import { switchOf } from './styles/on-off.ts'
import { readStyles } from './styles/read-styles.ts'
import type { WordDocument, WordNotice } from './word-document.ts'
import type { XmlElement } from './xml.ts'

/** A Word file, or why it is not read. */
export type WordReading = { readonly document: WordDocument } | WordFault

/** Reads a Word file with its effective looks. Never throws, whatever the bytes are, and never asks for anything outside of them. */
export function readWord(bytes: Uint8Array): WordReading {
  const file = readPackage(bytes)
  return 'refusal' in file ? file : readDocument(file)
}

/** Five thousand make three hundred pages. More of them take memory that a plan never needs. */
const maxParagraphs = 50_000

function readDocument(file: WordPackage): WordReading {
  if (countOf(file.document, 'w:p') > maxParagraphs) return { refusal: 'tooLarge', part: file.documentName }
  const notices: WordNotice[] = []
  const context = contextOf(file, notices)
  const body = readBody(file.document, context)
  if (body === undefined) return { refusal: 'noBody', part: file.documentName }
  if (body.tooDeep) return { refusal: 'tooDeep', part: file.documentName }
  const notes = notesOf(file, context)
  const told = [...packageNotices(file), ...notices, ...commentsOf(file, body.comments), ...legacyFonts(body.blocks)]
  return {
    document: {
      blocks: body.blocks,
      sections: body.sections,
      notes,
      notices: told.sort((a, b) => (a.paragraph ?? 0) - (b.paragraph ?? 0)),
      properties: propertiesOf(file),
      paragraphCount: body.paragraphCount,
    },
  }
}

function contextOf(file: WordPackage, notices: WordNotice[]): BodyContext {
  const part = (purpose: string) => linkedPart(file, file.documentName, purpose)
  const links = file.relationships(file.documentName)
  const styles = readStyles(part('styles'), part('theme'), part('settings'))
  const theme = themeLines(part('theme'))
  return {
    styles,
    nextItem: numberingOf(part('numbering'), styles),
    edge: (relationship) => file.part(links.get(relationship)?.target),
    evenAndOdd: switchOf(part('settings'), 'w:evenAndOddHeaders') ?? false,
    // What is set into the text from another file is named by its relationship.
    notice: (notice) =>
      notices.push(
        notice.kind === 'embedded' ? { ...notice, text: links.get(notice.text ?? '')?.target ?? notice.text ?? '' } : notice,
      ),
    drawingsIn: (element, walk, { paragraph, edge }) => {
      const place = paragraph === undefined ? {} : { paragraph }
      const source = edge === undefined ? file.documentName : (links.get(edge)?.target ?? '')
      const drawings = drawingsIn(element, {
        walk,
        theme,
        picture: (relationship) => fileName(file.relationships(source).get(relationship)?.target),
        unknown: (text) => notices.push({ kind: 'unknownContent', text, ...place }),
      })
      for (const { kind, name } of drawings)
        if (kind === 'picture') notices.push({ kind: 'picture', ...place, ...(name === undefined ? {} : { text: name }) })
      return drawings
    },
  }
}

/** How many elements of that name there are, at any depth. */
function countOf({ children }: XmlElement, name: string): number {
  let count = 0
  for (const child of children) if (typeof child !== 'string') count += (child.name === name ? 1 : 0) + countOf(child, name)
  return count
}

function fileName(target: string | undefined): string | undefined {
  return target?.slice(target.lastIndexOf('/') + 1)
}
