import type { BodyContext } from './document/body-context.ts'
import { readNote } from './document/read-body.ts'
import { linkedPart, type WordPackage } from './package.ts'
import type { WordNotice, WordParagraph } from './word-document.ts'
import { childrenOf, textOf } from './xml/children.ts'

/** Footnotes and endnotes by the id that runs name. Lines that part notes from the text are no notes (ECMA-376-1, 17.18.33). */
export function notesOf(file: WordPackage, context: BodyContext): ReadonlyMap<string, readonly WordParagraph[]> {
  const read = (purpose: string, name: string, prefix: string) =>
    childrenOf(linkedPart(file, file.documentName, purpose), name)
      .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
      .map((note) => {
        const id = `${prefix}${note.attributes['w:id'] ?? ''}`
        return [id, readNote(note, id, context)] as const
      })
  return new Map([...read('footnotes', 'w:footnote', ''), ...read('endnotes', 'w:endnote', 'endnote:')])
}

/** Comments, each at the paragraph that bears its sign. */
export function commentsOf(file: WordPackage, places: ReadonlyMap<string, number>): readonly WordNotice[] {
  return childrenOf(linkedPart(file, file.documentName, 'comments'), 'w:comment').map((comment) => {
    const { 'w:id': id = '', 'w:author': author } = comment.attributes
    const paragraph = places.get(id)
    const text = childrenOf(comment)
      .map((child) => textOf(child).trim())
      .join('\n')
    return {
      kind: 'comment',
      text,
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(author === undefined ? {} : { author }),
    }
  })
}
