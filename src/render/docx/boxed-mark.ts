import { lineHeight, lookOf } from '../../compose/component-look.ts'
import type { Paragraph } from '../../compose/official-document.ts'
import type { ParagraphFormat } from '../../ooxml/paragraph.ts'
import type { Xml } from '../../ooxml/xml.ts'
import type { ComponentKey, Profile } from '../../profile/profile.ts'
import { textWidth } from '../../typeface/text-width.ts'
import { type DocxContext, paragraphOf } from './paragraphs.ts'
import { printedText } from './printed-inlines.ts'
import { ptOfMm, twipsOfPt } from './units.ts'

/** Blank on either side of a text in a box that fits it, pt. */
const blank = ptOfMm(2)

/**
 * The lines that the style of a component draws: a box of the form's height with its text in the middle, or a line across
 * the text width above the component.
 */
export function frameOf(profile: Profile, key: ComponentKey): Pick<ParagraphFormat, 'borders' | 'spacing'> {
  const style = profile.components[key]
  const color = profile.font.colour.v
  if (style?.topRule !== undefined) {
    return { borders: { top: { style: 'single', size: Math.round(style.topRule.v * 8), color, space: 1 } } }
  }
  if (style?.box === undefined) return {}
  const height = ptOfMm(style.box.v.height)
  // A line of the box's whole height would leave all its blank over the text: the blank goes between text and border.
  const over = Math.max(0, Math.round((height - lineHeight(lookOf(profile, key))) / 2))
  const line = { style: 'single', size: 6, color, space: 0 } as const
  return {
    borders: { top: { ...line, space: over }, bottom: { ...line, space: over }, left: line, right: line },
    spacing: { line: twipsOfPt(height - 2 * over), lineRule: 'exact' },
  }
}

/**
 * Secrecy, urgency, draft and circulation marks: in a box where the form has one, as wide as the form says or as the text
 * needs. `area` is the place for the box and what lies on either side of it, pt.
 */
export function boxedMark(
  mark: Paragraph,
  area: { readonly before: number; readonly width: number; readonly after: number },
  context: DocxContext,
): Xml {
  const style = context.profile.components[mark.component]
  if (style?.box === undefined) return paragraphOf(mark, context)
  const text = printedText(mark.inlines)
  const fixed = style.boxWidths?.v[text] ?? style.box.v.width
  const width = fixed > 0 ? ptOfMm(fixed) : textWidth(text, lookOf(context.profile, mark.component)) + 2 * blank
  const free = Math.max(0, area.width - width)
  // A border at the very edge of a cell would be cut off by it.
  const edge = Math.min(1, free / 2)
  const before = { left: edge, both: edge, center: free / 2, right: free - edge }[style.boxAt?.v ?? 'center']
  return paragraphOf(mark, context, {
    indent: { left: twipsOfPt(area.before + before), right: twipsOfPt(area.after + free - before), firstLine: 0 },
  })
}
