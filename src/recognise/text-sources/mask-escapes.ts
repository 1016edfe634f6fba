const escaped = /\\r\\n|\\r|\\n/g
const gone = '\u200b'
const fewest = 3

/**
 * A text whose line breaks inside paragraphs were written out as `\r\n` by the program that stored it: they are blanks. Every offset is kept: what is
 * invisible goes when the lines are cleaned. A backslash here and there is the author's.
 */
export function maskEscapes(text: string): string {
  if ((text.match(/\\r\\n/g)?.length ?? 0) < fewest) return text
  return text.replace(escaped, (found) => ` ${gone.repeat(found.length - 1)}`)
}
