import { lineHeight, lookOf } from '../../compose/component-look.ts'
import type { Closing } from '../../compose/official-document.ts'
import type { Xml } from '../../ooxml/xml.ts'
import { wrapText } from '../../typeface/wrap-text.ts'
import { type DocxContext, paragraphOf } from './paragraphs.ts'
import { printedText } from './printed-inlines.ts'
import { columnWidth } from './ruled-paragraph.ts'
import { ptOfMm, twipsOfMm, twipsOfPt } from './units.ts'

/** The circulation mark in the middle under the signature, a line away from it (HD 36, mục II, 2.2); none where the form has it elsewhere. */
export function circulationUnderSignature({ circulation }: Closing, context: DocxContext): readonly Xml[] {
  const { circulationEnd } = context.profile.wording
  if (circulation === undefined || circulationEnd === undefined || circulationEnd.fromEdge !== undefined) return []
  const before = twipsOfPt(lineHeight(lookOf(context.profile, circulation.component)))
  return [paragraphOf(circulation, context, { alignment: circulationEnd.align.v, spacing: { before } })]
}

/** The circulation mark in the lower margin of the page of the signature, in the middle (HD 05, Phần II, mục II, 4.1); none where the form has it elsewhere. */
export function circulationAtFoot({ circulation }: Closing, context: DocxContext): readonly Xml[] {
  const { page, wording } = context.profile
  const { align, fromEdge } = wording.circulationEnd ?? {}
  if (circulation === undefined || align === undefined || fromEdge === undefined) return []
  const look = lookOf(context.profile, circulation.component)
  const width = columnWidth(context)
  const height = lineHeight(look) * wrapText(printedText(circulation.inlines), width, look).length
  return [
    paragraphOf(circulation, context, {
      alignment: align.v,
      frame: {
        x: twipsOfMm(page.left.v),
        y: twipsOfPt(ptOfMm(page.height.v - fromEdge.v) - height),
        width: twipsOfPt(width),
        height: twipsOfPt(height),
      },
    }),
  ]
}
