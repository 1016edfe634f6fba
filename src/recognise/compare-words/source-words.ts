import type { Position } from '../../finding.ts'
import type { Flow, FlowBlock, FlowParagraph } from '../flow.ts'
import type { NumberedWord, WordIds } from './word-ids.ts'

/** A word of the source; `locate` counts in the text in which its `index` is. */
export interface SourceWord extends NumberedWord {
  readonly locate: (index: number) => Position
}

/** The words of a document in reading order: labels, texts, notes behind the paragraph that refers to them, cells. */
export function sourceWords(flow: Flow, ids: WordIds): readonly SourceWord[] {
  const words: SourceWord[] = []
  const notes = new Set<string>()
  const add = (text: string, locate: SourceWord['locate']): void => {
    ids(text, (own, index, id) => words.push({ text: own, index, id, locate }))
  }
  const addParagraph = ({ label, text, runs, locate }: FlowParagraph): void => {
    // A label that Word numbers by itself stands before the text: its place is that of the paragraph.
    if (label !== undefined) add(label, () => locate(0))
    add(withoutSigns(text, runs), locate)
    for (const { note } of runs) {
      if (note === undefined) continue
      const name = `${note.label} ${note.locate(0).offset}`
      // A second sign of the same note prints no second note.
      if (notes.has(name)) continue
      notes.add(name)
      add(note.text.map((inline) => inline.text).join(''), note.locate)
    }
  }
  const addBlocks = (blocks: readonly FlowBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') addParagraph(block)
      else for (const row of block.rows) for (const cell of row.cells) addBlocks(cell.blocks)
    }
  }
  addBlocks(flow.blocks)
  return words
}

/** The sign of a note is no word, also where it is set a second time: blanks stand for it. */
function withoutSigns(text: string, runs: FlowParagraph['runs']): string {
  if (runs.every(({ noteAgain }) => noteAgain === undefined)) return text
  return runs.map((run) => (run.noteAgain === undefined ? run.text : ' '.repeat(run.text.length))).join('')
}
