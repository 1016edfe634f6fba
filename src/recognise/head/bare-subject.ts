import { optional } from '../../plan/optional.ts'
import { textFrom } from '../text-from.ts'
import type { Piece } from './head-piece.ts'
import { isInCapitals, isRuleLine } from './line-shapes.ts'
import { componentOf } from './parts-of-piece.ts'
import type { TitleReading } from './read-title.ts'
import { isSubjectLine } from './subject-lines.ts'

/**
 * The subject of a plan whose type's name the source lost: lines in capitals right under a head whose symbol is a plan's (NĐ 30/2020, Phụ lục I, Phần I,
 * II.3.c and II.5). Undefined where it may be anything else.
 */
export function readBareSubject(
  pieces: readonly Piece[],
  from: number,
  { file, symbol }: { readonly file: string; readonly symbol: string | undefined },
): TitleReading | undefined {
  const first = pieces[from]
  if (symbol === undefined || !/^KH(?!\p{L})/u.test(symbol) || first === undefined) return undefined
  const lines: Piece[] = []
  for (const piece of pieces.slice(from)) {
    if (!isInCapitals(piece.text) || isRuleLine(piece.text) || !isSubjectLine(piece, lines, first)) break
    lines.push(piece)
  }
  const subject = textFrom(lines, { file, path: '/trich_yeu' })
  if (subject === undefined) return undefined
  const components = lines.map((piece) => componentOf('subject', piece))
  return { addressees: [], end: from + lines.length, components, asides: [], doubts: [], ...optional({ subject }) }
}
