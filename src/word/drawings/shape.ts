import type { WordDrawing } from '../word-document.ts'
import type { Placement } from './drawing-context.ts'
import type { LineLook } from './line-look.ts'

/** A rectangle that is as thin as a line is drawn for one. mm. */
const thin = 1
const slender = 10

/** A shape without text. A line that is not drawn is nothing; a thin rectangle is a line, whose thickness is its own. */
export function lineOrShape(
  placement: Placement,
  look: LineLook,
  shape: { readonly isLine: boolean; readonly filled: boolean },
): readonly WordDrawing[] {
  const { invisible, ...visible } = look
  if (shape.isLine) return invisible ? [] : [{ kind: 'line', ...placement, ...visible }]
  if (invisible && !shape.filled) return []
  const [short, long] = [placement.width ?? thin, placement.height ?? thin].sort((a, b) => a - b) as [number, number]
  return [{ kind: short < thin && long > slender * short && long > slender ? 'line' : 'shape', ...placement, ...visible }]
}
