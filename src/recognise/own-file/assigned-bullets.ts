import type { BodyPiece } from '../body/body-line.ts'
import { isBoldFrom, isHeld, isInnerBullet } from './line-looks.ts'
import { isField } from './printed-fields.ts'

/**
 * The bullets of lists in which fields stand between one bullet and the next: each is a node, as fields behind the last alone are those of what holds the list.
 * A list of nodes keeps a bold bullet with the bullets in it.
 */
export function assignedBullets(pieces: readonly BodyPiece[]): ReadonlySet<BodyPiece> {
  const found = new Set<BodyPiece>()
  let list: BodyPiece[] = []
  let isAssigned = false
  let isProse = false
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1]
    const isOuter = piece.kind === 'line' && piece.paragraph.style === 'bullet'
    if (isOuter) {
      if (list.length > 0 && before !== undefined && isField(before)) isAssigned = true
      list.push(piece)
      if (isBoldFrom(piece, piece.bullet?.length ?? 0) && !isHeld(piece) && isInnerBullet(pieces[at + 1])) isProse = true
    } else if (piece.kind === 'table' || !(isField(piece) || piece.bullet !== undefined)) end()
  })
  end()
  return found

  function end(): void {
    if (isAssigned && !isProse) for (const bullet of list) found.add(bullet)
    list = []
    isAssigned = false
    isProse = false
  }
}
