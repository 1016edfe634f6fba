import { Paragraph as DocxParagraph, type IParagraphOptions } from 'docx'
import { lookOf } from '../../compose/component-look.ts'
import type { Paragraph } from '../../compose/official-document.ts'
import type { Profile } from '../../profile/profile.ts'
import { printableText } from './printable-text.ts'
import { printedText } from './printed-inlines.ts'
import { type Footnotes, runsOf } from './runs.ts'

export interface DocxContext {
  readonly profile: Profile
  readonly footnotes: Footnotes
  /** Numbers the drawings of the document: OOXML wants each to have an id of its own. */
  readonly nextDrawing: () => number
}

/** A paragraph of the form: its style, its label and its words. `more` adds what only this paragraph has. */
export function paragraphOf(paragraph: Paragraph, context: DocxContext, more: IParagraphOptions = {}): DocxParagraph {
  const look = lookOf(context.profile, paragraph.component)
  // The style says at which depth its headings usually stand; A > I > 1 moves them down by one.
  const outline =
    paragraph.outline === undefined || paragraph.outline === look.outline
      ? {}
      : { outlineLevel: Math.min(paragraph.outline, 9) - 1 }
  return new DocxParagraph({
    style: paragraph.component,
    ...outline,
    ...(paragraph.keepNext === true ? { keepNext: true } : {}),
    ...more,
    children: [
      ...runsOf(paragraph.inlines, { lead: labelOf(paragraph, context), style: look, footnotes: context.footnotes }),
      ...(more.children ?? []),
    ],
  })
}

/** A label stands alone where no word follows it. */
function labelOf({ label, inlines }: Paragraph, { profile }: DocxContext): string {
  if (label === undefined) return ''
  const isAlone = printedText(inlines) === '' && inlines.every(({ kind }) => kind === 'text')
  return printableText(label) + (isAlone ? '' : profile.ladder.separator.v)
}
