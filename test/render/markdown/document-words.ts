import type { Block, OfficialDocument, Paragraph } from '../../../src/compose/official-document.ts'
import type { Inline } from '../../../src/plan/prose.ts'

/** Words as a reader sees them, and the words of the footnotes in the order of their numbers. */
export interface Words {
  readonly body: readonly string[]
  readonly notes: readonly string[]
}

/** The words of a document in printed order, told from the contract alone. Marks of bullets are signs and no words. */
export function documentWords(document: OfficialDocument): Words {
  const pieces: string[] = []
  const notes: string[] = []

  function inlines(list: readonly Inline[]): void {
    let line = ''
    for (const inline of list) {
      if (inline.kind === 'text') line += inline.text
      else if (inline.note !== undefined) notes.push(inline.note.map((part) => part.text).join(''))
    }
    pieces.push(line)
  }
  function paragraph(one: Paragraph | undefined): void {
    if (one === undefined) return
    if (one.label !== undefined && !['-', '+', '*'].includes(one.label)) pieces.push(one.label)
    inlines(one.inlines)
  }
  function block(one: Block): void {
    if (one.kind === 'paragraph') {
      paragraph(one)
      return
    }
    inlines(one.table.caption ?? [])
    for (const row of [...one.table.header, ...one.table.rows])
      for (const cell of row.cells) for (const part of cell.paragraphs) inlines(part)
  }

  const { head, closing } = document
  document.preceding.forEach(block)
  paragraph(head.circulation)
  for (const one of [...head.left, ...head.right, head.number, head.placeDate, ...head.marks]) paragraph(one)
  document.title.forEach(block)
  document.body.forEach(block)
  for (const one of [...closing.recipients, ...closing.signatures.flatMap((signature) => signature.lines)]) paragraph(one)
  paragraph(closing.circulation)
  paragraph(closing.contact)
  for (const appendix of document.appendices) [...appendix.title, ...appendix.blocks].forEach(block)
  return { body: wordsOf(pieces.join(' ')), notes: notes.flatMap(wordsOf) }
}

export function wordsOf(line: string): readonly string[] {
  return line.split(/\s+/u).filter((word) => word !== '')
}
