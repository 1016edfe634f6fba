import type { Flow, FlowBlock, FlowParagraph } from '../../../src/recognise/flow.ts'
import { wordsOf } from '../../../src/recognise/words-of.ts'

/** All paragraphs of a flow in reading order, those of cells included. */
export function paragraphsOf(blocks: readonly FlowBlock[]): readonly FlowParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  )
}

export function textsOf(flow: Flow): readonly string[] {
  return paragraphsOf(flow.blocks).map(({ text }) => text)
}

/** Every word that a flow holds: labels, text, notes (their label stands at the sign and at the note) and what was set aside. */
export function wordsOfFlow(flow: Flow): readonly string[] {
  return [
    ...paragraphsOf(flow.blocks).flatMap(({ label = '', runs }) => [
      ...wordsOf(label),
      ...wordsOf(runs.map(({ text, note }) => (note === undefined ? text : `${text}${noteGap}`)).join('')),
      ...runs.flatMap(({ note }) =>
        note === undefined
          ? []
          : [...wordsOf(`${note.label} ${note.label} `), ...wordsOf(note.text.map(({ text }) => text).join(''))],
      ),
    ]),
    ...flow.asides.flatMap(({ text }) => wordsOf(text)),
  ]
}

/** A sign parts words, whatever stands on both sides of it. */
const noteGap = ' '

/** Both lists hold the same words as often: what is in one only, with its count. */
export function differences(a: readonly string[], b: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) - 1)
  return [...counts].filter(([, count]) => count !== 0)
}
