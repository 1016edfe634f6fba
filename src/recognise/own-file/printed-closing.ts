import type { BodyLine } from '../body/body-line.ts'
import { closes, speaksOfAll } from '../body/take-closing.ts'
import { notedTogether } from './noted-together.ts'
import { isTitled, type PrintedItem, wordsOf } from './printed-item.ts'

type Pieces = PrintedItem['children']

/**
 * Takes the closing out of a printed tree: the lines at its end from the sentence `Trên đây là …` on, or from one about the whole plan that stands behind
 * something else.
 */
export function takePrintedClosing(pieces: Pieces, held: 'whole' | 'open' = 'open'): readonly BodyLine[] {
  const last = pieces.at(-1)
  if (last?.kind === 'item' && last.fields.length === 0)
    return takePrintedClosing(last.children, isWhole(last) ? 'whole' : 'open')
  let from = pieces.length
  while (from > 0 && isPlain(pieces[from - 1])) from--
  const lines = pieces.slice(from) as BodyLine[]
  const said = lines.findIndex(({ text }) => closes.test(text))
  const about = lines.findIndex(({ text }) => speaksOfAll.test(text))
  const at = said >= 0 || (from + about === 0 && held === 'open') ? said : about
  return at < 0 || isSplit(pieces, from + at) ? [] : (pieces.splice(from + at) as BodyLine[])
}

/** Does a note stand before a place and a further sign of it behind? */
function isSplit(pieces: Pieces, at: number): boolean {
  const all = pieces.filter((piece) => piece.kind !== 'item')
  const bound = notedTogether(all)
  const [before, after] = [pieces[at - 1], pieces[at]]
  if (before === undefined || before.kind === 'item' || after === undefined || after.kind === 'item') return false
  return bound.has(before) && bound.get(before) === bound.get(after)
}

/** A numbered paragraph is whole without what stands behind it, unless it leads in. */
function isWhole(item: PrintedItem): boolean {
  return item.line !== undefined && !isTitled(item) && !wordsOf(item).endsWith(':')
}

function isPlain(piece: Pieces[number] | undefined): boolean {
  return piece?.kind === 'line' && piece.bullet === undefined && piece.paragraph.style === 'body'
}
