import type { Inline, TextInline } from './prose.ts'

/**
 * The same words in as few runs as show the same look: blanks between words of one look have it too, all other blanks are plain, so that a paragraph is the same
 * however its marks of emphasis stand round the blanks. The signs of notes part runs, and have no look.
 */
export function settledInlines(inlines: readonly Inline[]): readonly Inline[] {
  const pieces = inlines.flatMap((inline): readonly Inline[] => (inline.kind === 'text' ? piecesOf(inline) : [inline]))
  const next = nextWords(pieces)
  const runs: Inline[] = []
  let before: TextInline | undefined
  pieces.forEach((piece, at) => {
    if (piece.kind === 'footnote') runs.push(piece)
    else if (saysWords(piece)) {
      before = piece
      add(runs, piece)
    } else {
      const after = next[at]
      const isInside = before !== undefined && after !== undefined && before.bold === after.bold && before.italic === after.italic
      add(runs, { ...piece, bold: isInside && before?.bold === true, italic: isInside && before?.italic === true })
    }
  })
  return runs
}

/** Without the blanks before the first word and after the last. */
export function trimmedInlines(inlines: readonly Inline[]): readonly Inline[] {
  const pieces = inlines.flatMap((inline): readonly Inline[] => (inline.kind === 'text' ? piecesOf(inline) : [inline]))
  const first = pieces.findIndex(saysWords)
  const last = pieces.findLastIndex(saysWords)
  return pieces.filter((piece, at) => piece.kind === 'footnote' || (first >= 0 && at >= first && at <= last))
}

/** Words and the blanks at their ends apart. */
function piecesOf(inline: TextInline): readonly TextInline[] {
  const { text } = inline
  const from = text.length - text.trimStart().length
  const to = Math.max(from, text.trimEnd().length)
  return [text.slice(0, from), text.slice(from, to), text.slice(to)].flatMap((piece) =>
    piece === '' ? [] : [{ ...inline, text: piece }],
  )
}

function saysWords(inline: Inline): boolean {
  return inline.kind === 'text' && inline.text.trim() !== ''
}

/** For each piece the words that come after it. */
function nextWords(pieces: readonly Inline[]): readonly (TextInline | undefined)[] {
  let after: TextInline | undefined
  return pieces
    .toReversed()
    .map((piece) => {
      const found = after
      if (piece.kind === 'text' && saysWords(piece)) after = piece
      return found
    })
    .toReversed()
}

function add(runs: Inline[], next: TextInline): void {
  const last = runs.at(-1)
  if (last?.kind === 'text' && isAlike(last, next)) runs[runs.length - 1] = { ...last, text: last.text + next.text }
  else runs.push(next)
}

function isAlike(a: TextInline, b: TextInline): boolean {
  return a.bold === b.bold && a.italic === b.italic && (a.underline ?? false) === (b.underline ?? false)
}
