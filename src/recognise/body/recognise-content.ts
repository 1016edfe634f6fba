import type { Content, LabelStyle } from '../../plan/plan.ts'
import type { Flow } from '../flow.ts'
import { printedPieces } from '../own-file/printed-lines.ts'
import { printedContent } from '../own-file/printed-nodes.ts'
import { printedOutline } from '../own-file/printed-outline.ts'
import type { Component, Doubt } from '../recognised.ts'
import { contentOf } from './content-of.ts'
import { chosenStyle } from './list-numbers.ts'
import { outlineOf } from './outline.ts'
import { type BodyContext, gatheringOf, piecesIn, type Zone } from './recognise-body.ts'
import { firstRung } from './rung.ts'
import { withoutFormsEndMark } from './without-end-mark.ts'

export interface ContentReading {
  readonly content: readonly Content[]
  /** `danh_so`, where it is not the form's own. */
  readonly childStyle?: LabelStyle
  readonly components: readonly Component[]
  readonly doubts: readonly Doubt[]
}

export interface ContentContext extends BodyContext {
  /** JSON Pointer of what holds the content: `/phu_luc/0`. */
  readonly path: string
  /** Index of the appendix. */
  readonly appendix: number
}

/** What an appendix holds, as content that prints the same labels and words in the same order. */
export function recogniseContent(flow: Flow, zone: Zone, { path, appendix, ...context }: ContentContext): ContentReading {
  const gathering = gatheringOf(flow, zone, context, appendix)
  const { wording, ladder } = context.profile
  const mark = wording.appendix.endMark?.v
  const printed = printedPieces(flow, zone, { letters: ladder.letters.v })
  if (printed !== undefined) {
    const tree = printedOutline(withoutFormsEndMark(printed, mark), context.profile)
    const held = printedContent(tree, { parents: [], depth: 1, path, units: 'no' }, gathering)
    return { ...held, components: gathering.components, doubts: gathering.doubts }
  }
  const pieces = withoutFormsEndMark(piecesIn(flow, zone, gathering), mark)
  const { children } = outlineOf(pieces)
  const rungOf = (style: LabelStyle | undefined) => firstRung(style, context.profile)
  const chosen = chosenStyle(
    children.filter((piece) => piece.kind === 'branch'),
    rungOf,
  )
  const rung = rungOf(chosen)
  const content = contentOf(children, { rung, parents: [], depth: 1, path, units: 'no' }, gathering)
  return {
    content,
    ...(chosen === undefined ? {} : { childStyle: chosen }),
    components: gathering.components,
    doubts: gathering.doubts,
  }
}
