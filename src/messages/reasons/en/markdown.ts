import type { MarkdownArgs } from '../../../catalogue/markdown.ts'
import type { ReasonsOf } from '../reasons.ts'

export const markdown: ReasonsOf<MarkdownArgs> = {
  MD001: {
    title: 'Markdown that prose does not have',
    reason:
      'Prose has paragraphs, dashes, bold, italic, tables and footnotes; headings, quotations, links, pictures … have no place in the form. The text is printed as typed so that nothing is lost.',
  },
  MD002: {
    title: 'A footnote without text',
    reason: '[^…] in a sentence refers to a footnote; without its text the reader finds nothing at the foot of the page.',
  },
  MD003: {
    title: 'The text of a footnote that nothing refers to',
    reason:
      'The text is there and no sentence refers to it, so no page can have it at its foot; it prints as a paragraph so that no word is lost.',
  },
  MD004: {
    title: 'A row with more or fewer cells than the header',
    reason:
      'Each row of a Markdown table has as many cells as its header; otherwise words stand in the wrong column. A | inside a cell is written \\|.',
  },
  MD005: {
    title: 'Two footnotes with one label',
    reason: 'A label stands for one footnote; nothing can refer to the second text.',
  },
  MD006: {
    title: 'Markdown outside prose',
    reason:
      'Titles, bases, recipients and assignment fields are plain text: their look is the form’s business, so ** or [^1] is printed as typed.',
  },
}
