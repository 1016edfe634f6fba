import { lookOf } from '../../compose/component-look.ts'
import type { Paragraph } from '../../compose/official-document.ts'
import { type ParagraphFormat, paragraph } from '../../ooxml/paragraph.ts'
import type { Xml } from '../../ooxml/xml.ts'
import type { Profile } from '../../profile/profile.ts'
import { printableText } from './printable-text.ts'
import { printedInlines } from './printed-inlines.ts'
import { type Footnotes, runsOf } from './runs.ts'

export interface DocxContext {
  readonly profile: Profile
  readonly footnotes: Footnotes
  /** Numbers the drawings of the document: OOXML wants each to have an id of its own. */
  readonly nextDrawing: () => number
}

/** What only one paragraph has: a format beside its style's, and runs before or behind its words. */
export interface Own extends ParagraphFormat {
  readonly firstRuns?: Xml
  readonly lastRuns?: Xml
  /** Of its words, in half-points. */
  readonly size?: number
}

/** A paragraph of the form: its style, its label and its words. */
export function paragraphOf(component: Paragraph, context: DocxContext, own: Own = {}): Xml {
  const look = lookOf(context.profile, component.component)
  // The style says at which depth its headings usually stand; A > I > 1 moves them down by one.
  const outline =
    component.outline === undefined || component.outline === look.outline
      ? {}
      : { outlineLevel: Math.min(component.outline, 9) - 1 }
  const format = { style: component.component, ...outline, ...(component.keepNext === true ? { keepNext: true } : {}), ...own }
  const inlines = printedInlines(component.inlines, look)
  const { separator } = context.profile.ladder
  // A label stands alone where no word follows it.
  const lead = component.label === undefined ? '' : printableText(component.label) + (inlines.length === 0 ? '' : separator.v)
  const words = runsOf(inlines, { lead, footnotes: context.footnotes, ...(own.size === undefined ? {} : { size: own.size }) })
  return paragraph(format, (own.firstRuns ?? '') + words + (own.lastRuns ?? ''))
}
