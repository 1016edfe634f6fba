/** What Markdown elsewhere knows and a plan has as plain words. */
export type ForeignSpan = 'image' | 'link' | 'html' | 'code' | 'underscore'

export interface FoundSpan {
  readonly what: ForeignSpan
  /** In the text, as written. */
  readonly start: number
  readonly end: number
}

const spans: readonly (readonly [ForeignSpan, RegExp])[] = [
  ['image', /!\[[^\]]{0,300}\]\([^)\s]{1,2000}\)/g],
  ['link', /(?<!!)\[[^\]^][^\]]{0,300}\]\([^)\s]{1,2000}\)/g],
  ['html', /<\/?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?\/?>/g],
  ['code', /`[^`]+`/g],
  ['underscore', /(?<![^\s(])_{1,2}(?=[^\s_])[^_]*[^\s_]_{1,2}(?![^\s).,;:!?])/g],
]

/** Links, images, HTML, code and underscores for emphasis, each kind in the order of the text; none whose first mark stands behind a backslash. */
export function foreignSpans(text: string): readonly FoundSpan[] {
  if (!/[[<`_]/.test(text)) return []
  return spans.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: match, index }) =>
      isEscaped(text, index) ? [] : [{ what, start: index, end: index + match.length }],
    ),
  )
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}
