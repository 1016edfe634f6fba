import type { MarkdownArgs } from '../../catalogue/markdown.ts'
import type { MessagesOf } from '../messages.ts'

export const markdown: MessagesOf<MarkdownArgs> = {
  MD001: ({ what, text }) => `${marks[what]} is not supported in prose: “${text}” is printed as typed.`,
  MD002: ({ label }) => `Footnote [^${label}] has no text. Add a line “[^${label}]: text” to the same prose.`,
  MD003: ({ label }) =>
    `The text of footnote [^${label}] is referred to nowhere; it is printed as a paragraph so that no word is lost.`,
  MD004: ({ expected, actual }) => `This row has ${actual} cells, the header has ${expected}.`,
  MD005: ({ label }) =>
    `Footnote [^${label}] has two texts; only the first becomes the note, the second is printed as a paragraph.`,
  MD006: ({ text }) =>
    `Markdown has no meaning here: “${text}” is printed as typed. The look of this part is the form's business.`,
}

const marks = {
  heading: 'A # heading',
  quote: 'A > quotation',
  code: 'A ` code mark',
  link: 'A [text](address) link',
  image: 'An image',
  html: 'An HTML tag',
  underscore: 'Emphasis by _ (use *)',
  rule: 'A horizontal rule',
}
