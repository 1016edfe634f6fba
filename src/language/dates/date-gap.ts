/**
 * The blanks between two parts of a date, as the source of a pattern: authors break lines inside a date, but a blank line ends the paragraph.
 * The two runs are bounded and share no character, so that a text of blanks alone costs nothing.
 */
export const dateGap = blanksOf('\\t\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff')

/** Every blank but \n by name: V8 needs half a millisecond for each `[^\S\n]` of an expression that ignores case. */
function blanksOf(blanks: string): string {
  return `[${blanks}]{0,40}(?:\\n[${blanks}]{0,40})?`
}

/** Dots that an author leaves for the clerk. */
export const dateDots = '[.…_]{1,60}'
