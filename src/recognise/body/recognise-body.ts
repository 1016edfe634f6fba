import type { LabelStyle, PlanNode, Text } from '../../plan/plan.ts'
import type { Prose } from '../../plan/prose.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Aside, Flow, FlowBlock } from '../flow.ts'
import { printedBody } from '../own-file/printed-body.ts'
import { printedPieces } from '../own-file/printed-lines.ts'
import { paragraphsOf } from '../paragraphs-of.ts'
import type { Component, Doubt } from '../recognised.ts'
import { type BodyLine, type BodyPiece, bodyPieces } from './body-line.ts'
import type { Branch } from './branch.ts'
import type { Gathering } from './gathering.ts'
import { withoutLayoutTables } from './layout-tables.ts'
import { outlineOf } from './outline.ts'
import { proseOf } from './prose-of.ts'
import { sectionsOf } from './sections-of.ts'
import { basesOf, countBases } from './take-bases.ts'
import { takeClosing } from './take-closing.ts'
import { withoutFormsEndMark } from './without-end-mark.ts'

export interface BodyReading {
  readonly bases: readonly Text[]
  readonly opening?: Prose
  readonly sections: readonly PlanNode[]
  readonly sectionStyle?: LabelStyle
  readonly closing?: Prose
  readonly components: readonly Component[]
  readonly asides: readonly Aside[]
  readonly doubts: readonly Doubt[]
}

export interface BodyContext {
  readonly profile: Profile
  /** Gives back the author's small letters where a text stands in capitals. */
  readonly recase: (text: Text) => Text
}

/** The blocks of the flow from `from` up to, not including, `to`. */
export interface Zone {
  readonly from: number
  readonly to: number
}

/** The body of a plan, from its bases to its closing sentence, as a plan that prints the same labels and words in the same order. */
export function recogniseBody(flow: Flow, zone: Zone, context: BodyContext): BodyReading {
  const gathering = gatheringOf(flow, zone, context)
  const mark = context.profile.wording.endMark.v
  const printed = printedPieces(flow, zone, { letters: context.profile.ladder.letters.v })
  const pieces = withoutFormsEndMark(printed ?? piecesIn(flow, zone, gathering), mark)
  const based = countBases(pieces, gathering)
  const bases = basesOf(pieces.slice(0, based) as readonly BodyLine[], gathering)
  const behind = pieces.slice(based)
  return {
    bases,
    ...(printed === undefined ? bodyOf(behind, gathering) : printedBody(behind, gathering)),
    components: gathering.components,
    asides: [],
    doubts: gathering.doubts,
  }
}

function bodyOf(
  pieces: readonly BodyPiece[],
  gathering: Gathering,
): Pick<BodyReading, 'opening' | 'sections' | 'sectionStyle' | 'closing'> {
  const root = outlineOf(pieces)
  const closingLines = takeClosing(root, gathering)
  const { openingLines, rest } = partOpening(root)
  const opening = openingLines.length === 0 ? undefined : proseOf(openingLines, '/mo_dau', gathering)
  const sections = sectionsOf(rest, gathering)
  const closing = closingLines.length === 0 ? undefined : proseOf(closingLines, '/ket_thuc', gathering)
  return { ...sections, ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) }
}

/** What the reading of a zone gathers, empty. */
export function gatheringOf(
  { file, format, blocks }: Flow,
  { from, to }: Zone,
  context: BodyContext,
  appendix?: number,
): Gathering {
  // A Word file without a bold word anywhere, its head included, is pasted text: nobody said what is bold.
  const boldKnown = format === 'word' ? blocks.flatMap(paragraphsOf).some(holdsBold) : blocks.slice(from, to).some(holdsBold)
  const gathering = { file, ...context, boldKnown, components: [], doubts: [], notes: new Map() }
  return appendix === undefined ? gathering : { ...gathering, appendix }
}

/** The lines and tables of a zone, tables of the layout taken apart. */
export function piecesIn(flow: Flow, zone: Zone, gathering: Gathering): readonly BodyPiece[] {
  return withoutLayoutTables(bodyPieces(flow, zone, { letters: gathering.profile.ladder.letters.v }), gathering)
}

function holdsBold(block: FlowBlock): boolean {
  return block.kind === 'paragraph' && block.runs.some(({ bold, text }) => bold && /\p{L}/u.test(text))
}

/** Ends the opening where nothing else does: behind the sentence that issues the plan. */
const issues = /(?<!\p{L})(?:như sau|sau đây|dưới đây)\s*[.:]?\s*$|:\s*$/iu

/** The lines before the first section or table are the opening; where there is no section, those up to the sentence that issues the plan. */
function partOpening({ children }: Branch): { readonly openingLines: readonly BodyLine[]; readonly rest: Branch['children'] } {
  const lines: BodyLine[] = []
  for (const piece of children) {
    if (piece.kind !== 'line') break
    lines.push(piece)
  }
  const sectioned = children.some(({ kind }) => kind !== 'line')
  const end = sectioned ? lines.length : lines.findIndex(({ text, bullet }) => bullet === undefined && issues.test(text)) + 1
  return { openingLines: lines.slice(0, end), rest: children.slice(end) }
}
