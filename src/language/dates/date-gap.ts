/**
 * The blanks between two parts of a date, as the source of a pattern: authors break lines inside a date, but a blank line ends the paragraph.
 * The two runs are bounded and share no character, so that a text of blanks alone costs nothing.
 */
export const dateGap = '[^\\S\\n]{0,40}(?:\\n[^\\S\\n]{0,40})?'

/** Dots that an author leaves for the clerk. */
export const dateDots = '[.…_]{1,60}'
