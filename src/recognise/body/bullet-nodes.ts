import type { Profile } from '../../profile/profile.ts'
import { type AssignmentLine, assignmentsOf } from './assignment-lines.ts'
import type { BodyLine, BodyPiece } from './body-line.ts'
import { type Branch, bulletReading, newBranch } from './branch.ts'

type Piece = BodyPiece | Branch

/**
 * Bullets are prose, but where one of a list carries what only a node can (a numbered list, or who does it by when) the whole list is nodes, each with
 * what follows it.
 */
export function withBulletNodes(pieces: readonly Piece[], profile: Profile): readonly Piece[] {
  const fields = assignmentsOf(pieces, profile)
  const sign = signOfNodes(pieces, fields)
  if (sign === undefined) return pieces
  const out: Piece[] = []
  let open: Branch | undefined
  for (const [at, piece] of pieces.entries()) {
    if (isBullet(piece, sign) && fields[at]?.length === 0) {
      open = newBranch(piece, bulletReading(piece))
      out.push(open)
    } else if (piece.kind === 'branch') {
      open = undefined
      out.push(piece)
    } else (open?.children ?? out).push(piece)
  }
  return out
}

function signOfNodes(pieces: readonly Piece[], fields: readonly (readonly AssignmentLine[])[]): string | undefined {
  const branch = pieces.find((piece) => piece.kind === 'branch' && piece.line?.bullet !== undefined)
  if (branch?.kind === 'branch') return branch.line?.bullet?.sign
  const inner = pieces.find(isLoneInner)
  if (inner?.kind === 'line') return inner.bullet?.sign
  // Fields behind each bullet are the bullet's; fields behind the last one alone are those of what holds the list.
  const isField = (at: number) => (fields[at]?.length ?? 0) > 0
  let bullet: BodyLine | undefined
  let assigned = 0
  let sign: string | undefined
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'line') return
    const field = isField(at)
    if (!field && piece.bullet !== undefined) bullet = piece
    else if (!field) bullet = undefined
    const next = pieces[at + 1]
    const last = field && !isField(at + 1)
    if (!last || bullet === undefined) return
    sign ??= bullet.bullet?.sign
    assigned += next?.kind === 'line' && next.bullet !== undefined ? 2 : 1
  })
  return assigned >= 2 ? sign : undefined
}

/** A file that `plan` printed has an inner bullet without an outer one only where a node prints it. */
function isLoneInner(piece: Piece, at: number, pieces: readonly Piece[]): boolean {
  const before = pieces[at - 1]
  const inList = before?.kind === 'line' && before.bullet !== undefined
  return piece.kind === 'line' && piece.bullet !== undefined && piece.paragraph.style === 'bulletInner' && !inList
}

function isBullet(piece: Piece, sign: string): piece is BodyLine {
  return piece.kind === 'line' && piece.bullet?.sign === sign
}
