import type { Prose, ProseBlock } from '../../plan/prose.ts'
import type { BodyLine, BodyPiece } from '../body/body-line.ts'
import type { Gathering } from '../body/gathering.ts'
import { proseOf } from '../body/prose-of.ts'
import { tableOf } from '../body/table-of.ts'

/** Lines and the tables among them as one text of the author's. Markdown says of a table's columns only how they are aligned. */
export function proseWithTables(pieces: readonly BodyPiece[], path: string, gathering: Gathering): Prose {
  const blocks: ProseBlock[] = []
  let lines: BodyLine[] = []
  const end = (): void => {
    if (lines.length > 0) blocks.push(...proseOf(lines, path, gathering).blocks)
    lines = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'line') lines.push(piece)
    else {
      end()
      const read = tableOf(piece.table, undefined, path, gathering)
      const table = { ...read, columns: read.columns.map(({ role: _role, ...column }) => column) }
      blocks.push({ kind: 'table', table, place: table.place })
    }
  }
  end()
  const origin = { line: 1, column: 1, offset: 0 }
  const start = blocks[0]?.place.range.start ?? origin
  const last = blocks.at(-1)?.place.range.end ?? start
  return { place: { file: gathering.file, path, range: { start, end: last } }, blocks }
}
