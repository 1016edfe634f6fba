import type { BodyLine } from '../body/body-line.ts'
import { closes } from '../body/take-closing.ts'
import type { PrintedItem } from './printed-outline.ts'

type Pieces = PrintedItem['children']

/** Takes the closing out of a printed tree: the lines at its end from the sentence `Trên đây là …` on. */
export function takePrintedClosing(pieces: Pieces): readonly BodyLine[] {
  const last = pieces.at(-1)
  if (last?.kind === 'item' && last.fields.length === 0) return takePrintedClosing(last.children)
  let from = pieces.length
  while (from > 0 && isPlain(pieces[from - 1])) from--
  const at = pieces.findIndex((piece, index) => index >= from && piece.kind === 'line' && closes.test(piece.text))
  return at < 0 ? [] : (pieces.splice(at) as BodyLine[])
}

function isPlain(piece: Pieces[number] | undefined): boolean {
  return piece?.kind === 'line' && piece.bullet === undefined && piece.paragraph.style === 'body'
}
