import type { BodyPiece } from '../body/body-line.ts'
import type { FlowRun } from '../flow.ts'

/**
 * The pieces between a note and a further sign of the same note, each with the number of its stretch: one text of the author's holds them, since a
 * sign that repeats a note is read only in the text that has the note (src/plan/parse-inlines.ts).
 */
export function notedTogether(pieces: readonly BodyPiece[]): ReadonlyMap<BodyPiece, number> {
  const noted = new Map<string, number>()
  const bound = new Map<BodyPiece, number>()
  pieces.forEach((piece, at) => {
    for (const { note, noteAgain } of runsIn(piece)) {
      if (note !== undefined) noted.set(note.label, at)
      const from = noteAgain === undefined ? undefined : noted.get(noteAgain)
      if (from === undefined || from === at) continue
      const first = bound.get(pieces[from] as BodyPiece) ?? from
      for (let each = first; each <= at; each++) bound.set(pieces[each] as BodyPiece, first)
    }
  })
  return bound
}

function runsIn(piece: BodyPiece): readonly FlowRun[] {
  if (piece.kind === 'line') return piece.paragraph.runs
  return piece.table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))),
  )
}
