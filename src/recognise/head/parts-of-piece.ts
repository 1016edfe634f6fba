import type { Text } from '../../plan/plan.ts'
import type { ComponentKey } from '../../profile/profile.ts'
import type { Aside, AsideReason } from '../flow.ts'
import type { Component, Doubt } from '../recognised.ts'
import { textFrom } from '../text-from.ts'
import { type Piece, placeOf } from './head-piece.ts'

/** A piece in its role; without a span where it is the whole paragraph. */
export function componentOf(key: ComponentKey, { paragraph, start, end }: Piece): Component {
  const whole = paragraph.text.slice(0, start).trim() === '' && paragraph.text.slice(end).trim() === ''
  return whole ? { key, paragraph } : { key, paragraph, span: [start, end] }
}

/** A piece, or the stretch of it that begins and ends at offsets of its text, as a value of the plan. */
export function textOf(
  piece: Piece,
  { file, path }: { readonly file: string; readonly path: string },
  span?: readonly [number, number],
): Text | undefined {
  const stretch = span === undefined ? piece : { ...piece, start: piece.start + span[0], end: piece.start + span[1] }
  return textFrom([stretch], { file, path })
}

export function asideOf(reason: AsideReason, piece: Piece, text = piece.text): Aside {
  return { reason, text, at: placeOf(piece) }
}

/** A line of the head that has no place in a plan. */
export function unplaced(piece: Piece): Doubt {
  return { code: 'NV012', args: { text: piece.text }, at: placeOf(piece), path: '' }
}
