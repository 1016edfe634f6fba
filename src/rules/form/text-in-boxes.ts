import type { WordBlock } from '../../word/word-document.ts'
import { defineFormRule } from '../form-rule.ts'

export const textInBoxes = defineFormRule({
  code: 'TB082',
  severity: 'info',
  sure: 'practice',
  bad: { change: { boxed: { body: 'Bản lưu hồ sơ' } }, at: 'body' },
  good: { change: { drawings: { body: [{ kind: 'picture', width: 20, height: 20 }] } } },
  check({ paragraphs, placeOf }, report) {
    const boxed = paragraphs.flatMap(({ paragraph }) => {
      const words = paragraph.drawings.map(({ blocks = [] }) => wordsOf(blocks)).find((text) => text !== '')
      return words === undefined ? [] : [{ words, at: placeOf(paragraph) }]
    })
    const [first, ...rest] = boxed
    if (first !== undefined) report(first.at, { words: first.words, count: boxed.length }, { others: rest.map(({ at }) => at) })
  },
})

/** The first words of a text box. */
function wordsOf(blocks: readonly WordBlock[]): string {
  for (const block of blocks) {
    if (block.kind === 'table') continue
    const text = block.runs
      .map((run) => run.text)
      .join('')
      .trim()
    if (text !== '') return text
  }
  return ''
}
