import type { FlowTable } from '../flow.ts'
import { type BodyPiece, piecesOf } from './body-line.ts'
import type { Gathering } from './gathering.ts'
import { headerRows } from './header-rows.ts'

/** A table without lines that only puts texts side by side, as its lines row by row: told, as side by side they cannot stand in a plan. */
export function withoutLayoutTables(pieces: readonly BodyPiece[], gathering: Gathering): readonly BodyPiece[] {
  const options = { letters: gathering.profile.ladder.letters.v }
  const linesOf = (table: FlowTable): readonly BodyPiece[] =>
    table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' ? linesOf(block) : piecesOf(block, options))),
      ),
    )
  return pieces.flatMap((piece) => {
    if (piece.kind === 'line' || !isLayout(piece.table)) return [piece]
    const lines = linesOf(piece.table)
    const [first] = lines
    if (first?.kind === 'line') {
      gathering.doubts.push({ code: 'NV047', args: { text: first.text }, at: piece.table.locate(0), path: '/noi_dung' })
    }
    return lines
  })
}

function isLayout(table: FlowTable): boolean {
  const widest = Math.max(...table.rows.map(({ cells }) => cells.length), 0)
  return !table.bordered && (widest < 3 || table.rows.length < 3 || headerRows(table, widest) === 0)
}
