import type { BodyPiece } from './body-line.ts'

/** The pieces without the `./.` behind the last word where the form prints that mark itself: a full stop stays, as sentences end. */
export function withoutFormsEndMark(pieces: readonly BodyPiece[], mark: string | undefined): readonly BodyPiece[] {
  const last = pieces.at(-1)
  if (mark !== './.' || last?.kind !== 'line') return pieces
  const typed = /\/\.?$/.exec(last.text)?.[0].length ?? 0
  if (typed === 0 || !/[.\p{L}\p{N}”")]\/\.?$/u.test(last.text)) return pieces
  return [...pieces.slice(0, -1), { ...last, end: last.end - typed, text: last.text.slice(0, -typed) }]
}
