import type { LabelStyle, PlanNode } from '../../plan/plan.ts'
import type { Prose } from '../../plan/prose.ts'
import type { BodyPiece } from '../body/body-line.ts'
import type { Gathering } from '../body/gathering.ts'
import { proseOf } from '../body/prose-of.ts'
import { notedTogether } from './noted-together.ts'
import { takePrintedClosing } from './printed-closing.ts'
import type { PrintedItem } from './printed-item.ts'
import { printedSections } from './printed-nodes.ts'
import { printedOutline } from './printed-outline.ts'
import { proseWithTables } from './prose-with-tables.ts'

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
  const openingPieces = first < 0 ? [] : (tree.splice(0, boundTo(tree, first)) as BodyPiece[])
  const opening = openingPieces.length === 0 ? undefined : proseWithTables(openingPieces, '/mo_dau', gathering)
  const sections = printedSections(tree, gathering)
  const closing = closingLines.length === 0 ? undefined : proseOf(closingLines, '/ket_thuc', gathering)
  return { ...sections, ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) }
}

/** Where the opening ends whose words end at `first`: behind the last sign of the notes in it. */
function boundTo(tree: readonly (BodyPiece | PrintedItem)[], first: number): number {
  const plain = tree.filter((piece) => piece.kind !== 'item')
  const bound = notedTogether(plain)
  const group = bound.get(plain[first - 1] as BodyPiece)
  let end = first
  while (group !== undefined && plain[end] === tree[end] && bound.get(plain[end] as BodyPiece) === group) end++
  return end
}
