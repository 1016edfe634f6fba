/**
 * The pieces of a text that are compared as wholes: a word or a symbol (`KH-UBND`), a number or date (`31/3/2027`), a run of blanks, any
 * other character. Joined they are the text again.
 */
export function splitWords(text: string): readonly string[] {
  return text.match(piece) ?? []
}

const piece = /\p{N}+(?:[.,/:-]\p{N}+)*|[\p{L}\p{N}\p{M}]+(?:[-/][\p{L}\p{N}\p{M}]+)*|[^\S\n]+|[\s\S]/gu
