import { lineHeight, lookOf } from '../../compose/component-look.ts'
import type { Paragraph } from '../../compose/official-document.ts'
import type { Xml } from '../../ooxml/xml.ts'
import { textWidth } from '../../typeface/text-width.ts'
import { evenWidth } from './balance-lines.ts'
import { type DocxContext, type Own, paragraphOf } from './paragraphs.ts'
import { printedText } from './printed-inlines.ts'
import { ruleLength, ruleLine } from './rule-line.ts'
import { ptOfMm, twipsOfPt } from './units.ts'

/** Room beside a balanced text in pt, so that another layout program's rounding does not break its lines elsewhere. */
const slack = 4

/**
 * A paragraph of a head or title in a column of `width` pt: where it is centred its lines are made even by indents (a hard line break would stay where it is
 * when the text is edited), with the line that the form draws under it.
 */
export function ruledParagraph(
  paragraph: Paragraph,
  width: number,
  context: DocxContext,
  { rule = 'own', own = {} }: { readonly rule?: 'own' | 'none'; readonly own?: Own } = {},
): Xml {
  const look = lookOf(context.profile, paragraph.component)
  const even = evenWidth(printedText(paragraph.inlines), width - slack, look)
  const side =
    look.align === 'center' && even.lines.length > 1 ? Math.max(0, Math.floor(twipsOfPt(width - even.width - slack / 2) / 2)) : 0
  const indent = side > 0 ? { indent: { left: side, right: side, firstLine: 0 } } : {}
  // Without its line the paragraph needs no room for one.
  const drawn =
    rule === 'own'
      ? { lastRuns: ruleUnder(paragraph, even.lines, context) }
      : look.after > 0 && context.profile.components[paragraph.component]?.rule !== undefined
        ? { spacing: { after: 0 } }
        : {}
  return paragraphOf(paragraph, context, { ...own, ...indent, ...drawn })
}

/** The drawn line under a paragraph that is set in the given lines; none where the form draws none. */
export function ruleUnder(paragraph: Paragraph, lines: readonly string[], context: DocxContext): Xml {
  const rule = context.profile.components[paragraph.component]?.rule
  if (rule === undefined) return ''
  const look = lookOf(context.profile, paragraph.component)
  const widths = lines.map((line) => textWidth(line, look))
  return ruleLine({
    length: ruleLength(widths, rule),
    down: lineHeight(look) * lines.length + look.after / 3,
    thickness: rule.thickness.v,
    colour: context.profile.font.colour.v,
    id: context.nextDrawing(),
  })
}

/** The text width of a page in pt: what lies between its side margins. */
export function columnWidth({ profile }: DocxContext, orientation: 'portrait' | 'landscape' = 'portrait'): number {
  const { width, height, left, right } = profile.page
  return ptOfMm((orientation === 'portrait' ? width : height).v - left.v - right.v)
}
