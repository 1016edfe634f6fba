import { escapeHtml, escapeMarkdown } from './escape-markdown.ts'
import { type Run, trimEnd } from './runs.ts'

/** One stretch of output: escaped text, and the `*` that surround it (none, one, two or three). */
interface Piece {
  readonly text: string
  readonly stars: '' | '*' | '**' | '***'
}

/** Runs as one line of Markdown: `**bold**`, `*italic*`, `[^1]`. The result is safe everywhere but at the start of a line. */
export function inlineMarkdown(runs: readonly Run[]): string {
  const pieces = runs.flatMap((run, index) => piecesOf(run, runs[index - 1], runs[index + 1])).filter(({ text }) => text !== '')
  const out: string[] = []
  for (const [index, piece] of pieces.entries()) {
    const after = pieces[index + 1]
    // What was put in last, not the whole: a look at the end of a growing text copies it.
    if (piece.stars === '') out.push(piece.text)
    else if (after?.stars || !flanks(out.at(-1) ?? '', piece.text, after?.text ?? '')) out.push(tagged(piece.text, piece.stars))
    else out.push(`${piece.stars}${piece.text}${piece.stars}`)
  }
  return out.join('')
}

/** Runs as the content of an HTML element. It has no form for footnotes: whoever needs them uses `inlineMarkdown`. */
export function inlineHtml(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? tagged(escapeHtml(run.text), starsOf(run)) : '')).join('')
}

function piecesOf(run: Run, before: Run | undefined, after: Run | undefined): readonly Piece[] {
  if (run.kind === 'note') return [{ text: `[^${run.number}]`, stars: '' }]
  let words = run.text
  // `[^1](…)` is a link, `[^1]: …` a definition, `![^1]` an image: the neighbours of a reference lose that meaning.
  const opening = before?.kind === 'note' && /^[(:]/u.test(words) ? '\\' : ''
  const exclamation = after?.kind === 'note' && words.endsWith('!')
  if (exclamation) words = words.slice(0, -1)
  const text = opening + escapeMarkdown(words) + (exclamation ? '\\!' : '')
  const stars = starsOf(run)
  if (stars === '') return [{ text, stars }]
  // Blanks stay outside: `** bold**` opens nothing (CommonMark 6.2, flanking delimiter runs).
  const body = trimEnd(text)
  const lead = /^\p{Zs}*/u.exec(body)?.[0] ?? ''
  const parts: Piece[] = [
    { text: lead, stars: '' },
    { text: body.slice(lead.length), stars },
    { text: text.slice(body.length), stars: '' },
  ]
  return parts.filter((part) => part.text !== '')
}

function starsOf(run: { readonly bold: boolean; readonly italic: boolean }): Piece['stars'] {
  if (run.bold) return run.italic ? '***' : '**'
  return run.italic ? '*' : ''
}

/** Where stars would not flank (`(**a:**b`) the same look is said with tags, which every code host accepts. */
function tagged(text: string, stars: Piece['stars']): string {
  const italic = stars.length % 2 === 1 ? `<em>${text}</em>` : text
  return stars.length > 1 ? `<strong>${italic}</strong>` : italic
}

/** Would stars around `text` open and close, between what stands before and after it? */
function flanks(before: string, text: string, after: string): boolean {
  return flanksOneSide(before.slice(-1), text.slice(0, 1)) && flanksOneSide(after.slice(0, 1), text.slice(-1))
}

function flanksOneSide(outside: string, inside: string): boolean {
  return !maybePunctuation(inside) || isBlank(outside) || isPunctuation(outside)
}

function isBlank(char: string): boolean {
  return char === '' || /[\p{Zs}\t\n\f\r]/u.test(char)
}

// Parsers differ on symbols such as `₫` and `→` (punctuation since CommonMark 0.31): they must do in either reading.
function isPunctuation(char: string): boolean {
  return /[!-/:-@[-`{-~\p{P}]/u.test(char)
}

function maybePunctuation(char: string): boolean {
  return /[!-/:-@[-`{-~\p{P}\p{S}\p{Cs}]/u.test(char)
}
