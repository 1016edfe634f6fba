import { optional } from '../../plan/optional.ts'
import type { IssuedWith, Text } from '../../plan/plan.ts'
import type { Component, Doubt } from '../recognised.ts'
import { decisionComponents } from './decision-text.ts'
import type { TitleAt } from './find-title.ts'
import { type Piece, placeOf } from './head-piece.ts'
import { isInCapitals, isRuleLine } from './line-shapes.ts'
import { headStyles } from './marks-of-piece.ts'
import { componentOf, unplaced } from './parts-of-piece.ts'
import type { Letterhead } from './read-letterhead.ts'

/** What stands before a plan's title: its letterhead, and the decision that issues it, if one is there. */
export interface BeforeTitle {
  readonly letterhead: readonly Piece[]
  /** Of the decision, without the letterhead where that is its own. */
  readonly lines: readonly Piece[]
  /** The title of the decision, the first of its lines. */
  readonly title?: Piece
  /** Its blocks: from the first one up to, not including, this. */
  readonly to?: number
  /** A letterhead over the plan's title that stands a second time. */
  readonly again?: readonly Piece[]
}

/**
 * A decision and its plan in one file (NĐ 30/2020, Phụ lục III, Mẫu 1.3): the one letterhead is the decision's; a file printed from a plan has the
 * plan's own behind the decision.
 */
export function partDecision(pieces: readonly Piece[], { index, decision }: Pick<TitleAt, 'index' | 'decision'>): BeforeTitle {
  if (decision !== undefined) {
    const title = pieces[decision]
    const own = ownHead(pieces, decision, index)
    const to = pieces[own]?.block
    const again = own < index ? { again: pieces.slice(own, index) } : {}
    return { letterhead: pieces.slice(0, decision), lines: pieces.slice(decision, own), ...again, ...optional({ title, to }) }
  }
  if (pieces[index]?.style !== 'typeName') return { letterhead: pieces.slice(0, index), lines: [] }
  const behind = pieces.slice(0, index).findLastIndex(({ style }) => style === undefined || !headStyles.has(style)) + 1
  const to = (pieces[behind] ?? pieces[index])?.block
  return { letterhead: pieces.slice(behind, index), lines: pieces.slice(0, behind), ...(behind === 0 ? {} : optional({ to })) }
}

/** Where the letterhead begins that an office sets over the plan as well, in blocks of its own; the plan's title where there is none. */
function ownHead(pieces: readonly Piece[], decision: number, title: number): number {
  const national = pieces.slice(0, title).findLastIndex(({ fixed }) => fixed === 'nationalTitle')
  if (national <= decision) return title
  let from = national
  while (from - 1 > decision && isHeadLine(pieces[from - 1])) from -= 1
  const parted = pieces[from - 1]?.block !== pieces[from]?.block
  return parted && pieces.slice(from, title).every(isHeadLine) ? from : title
}

function isHeadLine(piece: Piece | undefined): boolean {
  if (piece === undefined) return false
  const { text, fixed } = piece
  return (
    fixed !== undefined || isRuleLine(text) || (isInCapitals(text) && text.length <= 120 && !/^(?:TM|KT|TL|TUQ|Q)\./u.test(text))
  )
}

/** A decision without a reference line under the plan's title: its own head says which it is. */
export function ofItsHead({ text, ...stretch }: Piece, { number, symbol, issuedOn }: Letterhead, file: string): IssuedWith {
  const range = { start: placeOf(stretch), end: stretch.paragraph.locate(stretch.end) }
  const value = `${text.charAt(0)}${text.slice(1).toLocaleLowerCase('vi')}`
  const type: Text = { value, place: { file, path: '/ban_hanh_kem/loai', range } }
  return { place: { file, path: '/ban_hanh_kem', range }, type, ...optional({ number, symbol, issuedOn }) }
}

export function partsOfDecision({ lines, title }: BeforeTitle): readonly Component[] {
  if (title === undefined) return decisionComponents(lines)
  return [componentOf('typeName', title), ...decisionComponents(lines.slice(1))]
}

/** In one block with the plan's title they cannot go into the text of the decision. */
export function besideTitle({ lines, to }: BeforeTitle): readonly Doubt[] {
  return lines.flatMap((line) => (to !== undefined && line.block >= to ? [unplaced(line)] : []))
}
