import type { BodyLine, BodyPiece } from '../body/body-line.ts'
import { isBold } from '../body/bold-stretch.ts'

/** Kept with what follows, and not because the signature does. */
export function isHeld({ paragraph }: BodyLine): boolean {
  return paragraph.word?.look.keepNext === true
}

/** The form keeps a numbered paragraph that is bold from end to end with what it holds. */
export function holdsMore({ paragraph, text, bullet }: BodyLine): boolean {
  return paragraph.word?.look.keepNext === true && (bullet === undefined || isBold(paragraph, bullet.length, text.length))
}

export function isBoldFrom({ paragraph, text }: BodyLine, from: number): boolean {
  return isBold(paragraph, from, text.length)
}

export function isInnerBullet(piece: BodyPiece | undefined): boolean {
  return piece?.kind === 'line' && piece.bullet !== undefined && isInner(piece)
}

export function isInner({ paragraph }: BodyLine): boolean {
  return paragraph.style === 'bulletInner'
}
