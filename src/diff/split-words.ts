/**
 * The pieces of a text that are compared as wholes: a word, a number or a date (`31/3/2027`), a symbol (`15/KH-UBND`), a run of blanks,
 * any other character. Joined they are the text again.
 */
export function splitWords(text: string): readonly string[] {
  return text.match(piece) ?? []
}

const piece = /[\p{L}\p{N}\p{M}]+(?:[-/][\p{L}\p{N}\p{M}]+|(?<=\p{N})[.,:]\p{N}+)*|[^\S\n]+|[\s\S]/gu

/** Blanks, commas and the like. */
export function isPause(text: string): boolean {
  return !lettersOrDigits.test(text)
}

const lettersOrDigits = /[\p{L}\p{N}]/u
