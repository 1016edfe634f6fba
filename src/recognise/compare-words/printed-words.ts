import type { Block, OfficialDocument, Paragraph } from '../../compose/official-document.ts'
import { type Inline, plainText } from '../../plan/prose.ts'
import type { Row } from '../../plan/table.ts'
import type { NumberedWord, WordIds } from './word-ids.ts'

/**
 * A word of the printed form. `part`: the run of text in which the order of words is the author's (the decision's text, the body, each appendix);
 * undefined where the form orders them: head, title, recipients, signatures.
 */
export interface PrintedWord extends NumberedWord {
  readonly part: number | undefined
}

/** The words of a composed plan in printed order. */
export function printedWords(document: OfficialDocument, ids: WordIds): readonly PrintedWord[] {
  const { head, title, closing, preceding, body, appendices } = document
  const words: PrintedWord[] = []
  const add = (text: string, part: number | undefined): void => {
    ids(text, (own, index, id) => words.push({ text: own, index, id, part }))
  }
  const addNotes = (inlines: readonly Inline[], part: number | undefined): void => {
    for (const inline of inlines) if (inline.kind === 'footnote' && inline.note !== undefined) add(plainText(inline.note), part)
  }
  const addParagraph = ({ label, cased, inlines }: Paragraph, part: number | undefined): void => {
    if (label !== undefined) add(label, part)
    // In capitals some letters are others (ß, ŉ): the words as they were before are compared.
    add(cased ?? plainText(inlines), part)
    addNotes(inlines, part)
  }
  const addRows = (rows: readonly Row[], part: number): void => {
    for (const { cells } of rows) {
      for (const { paragraphs } of cells) {
        for (const inlines of paragraphs) {
          add(plainText(inlines), part)
          addNotes(inlines, part)
        }
      }
    }
  }
  const addBlocks = (blocks: readonly Block[], part: number): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') {
        addParagraph(block, part)
        continue
      }
      const { caption = [], header, rows } = block.table
      add(plainText(caption), part)
      addNotes(caption, part)
      addRows(header, part)
      addRows(rows, part)
    }
  }
  const addFree = (paragraphs: readonly (Paragraph | undefined)[]): void => {
    for (const paragraph of paragraphs) if (paragraph !== undefined) addParagraph(paragraph, undefined)
  }

  addBlocks(preceding, 0)
  addFree([head.circulation, ...head.left, ...head.right, head.number, head.placeDate, ...head.marks, ...title])
  addBlocks(body, 1)
  addFree([...closing.recipients, ...closing.signatures.flatMap(({ lines }) => lines), closing.circulation, closing.contact])
  appendices.forEach((appendix, i) => {
    addFree(appendix.title)
    addBlocks(appendix.blocks, i + 2)
  })
  return words
}
