import type { LabelStyle, PlanNode } from '../../plan/plan.ts'
import type { Prose } from '../../plan/prose.ts'
import type { BodyLine, BodyPiece } from '../body/body-line.ts'
import type { Gathering } from '../body/gathering.ts'
import { proseOf } from '../body/prose-of.ts'
import { takePrintedClosing } from './printed-closing.ts'
import { printedSections } from './printed-nodes.ts'
import { printedOutline } from './printed-outline.ts'

export interface PrintedBody {
  readonly opening?: Prose
  readonly sections: readonly PlanNode[]
  readonly sectionStyle?: LabelStyle
  readonly closing?: Prose
}

/** What a body that was printed from a plan says behind its bases: where nothing has to be guessed, the plan is the one that it was printed from. */
export function printedBody(pieces: readonly BodyPiece[], gathering: Gathering): PrintedBody {
  const tree = printedOutline(pieces, gathering.profile)
  const closingLines = takePrintedClosing(tree)
  const first = tree.findIndex((piece) => piece.kind !== 'line' || piece.paragraph.style === 'tableCaption')
  // A text without any section is what the plan says, not how it opens.
  const openingLines = first < 0 ? [] : (tree.splice(0, first) as BodyLine[])
  const opening = openingLines.length === 0 ? undefined : proseOf(openingLines, '/mo_dau', gathering)
  const sections = printedSections(tree, gathering)
  const closing = closingLines.length === 0 ? undefined : proseOf(closingLines, '/ket_thuc', gathering)
  return { ...sections, ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) }
}
