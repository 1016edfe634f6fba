import type { WordParagraph } from '../../word/word-document.ts'
import { defineFormRule } from '../form-rule.ts'
import { isContent } from './demand.ts'
import { tellOnce } from './tell-once.ts'

export const emptyParagraphs = defineFormRule({
  code: 'TB080',
  severity: 'info',
  sure: 'practice',
  covers: ['U046'],
  bad: { change: { after: { body: '' } }, at: 'body+1' },
  good: { change: { after: { signerName: '' } } },
  check({ word, parts, paragraphs, placeOf }, report) {
    // Between head, content and signature blank lines are common and harm nothing; within the content they stand for spacing.
    const numbers = parts
      .filter(
        ({ key, component, paragraph }) => isContent(key) && component?.appendix === undefined && paragraph.part.kind === 'body',
      )
      .map(({ paragraph }) => paragraph.number)
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
    const inBody = paragraphs.filter(
      ({ paragraph, cell, inBox }) => cell === undefined && !inBox && paragraph.number > first && paragraph.number < last,
    )
    const ends = new Set(word.sections.map((section) => section.last))
    const breaches = inBody.flatMap(({ paragraph }) =>
      isEmpty(paragraph) && !ends.has(paragraph.number) && !partsTables(word.blocks, paragraph)
        ? [{ kind: 'empty', at: placeOf(paragraph), args: {} }]
        : [],
    )
    tellOnce<'TB080'>(breaches, report)
  },
})

function isEmpty({ runs, drawings, label, look }: WordParagraph): boolean {
  // A paragraph of a point or two in height carries a section or parts two tables.
  const isThin = 'exact' in look.line && look.line.exact <= 2
  return (
    !isThin &&
    drawings.length === 0 &&
    label === undefined &&
    runs.every(({ text, note }) => note === undefined && /^[ \t\u00a0\n]*$/.test(text))
  )
}

/** Word joins two tables that have no paragraph between them, and wants one behind a table. */
function partsTables(blocks: readonly { readonly kind: string }[], paragraph: WordParagraph): boolean {
  const at = blocks.indexOf(paragraph)
  return blocks[at - 1]?.kind === 'table' || blocks[at + 1]?.kind === 'table'
}
