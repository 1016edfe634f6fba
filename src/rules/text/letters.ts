/**
 * Letters as a class of an expression: those of English, and from À to ỹ, the last Vietnamese one. `\p{L}` would say it more exactly, but V8 builds its
 * set anew for each literal, which a run over one plan would feel.
 */
export const letter = 'A-Za-zÀ-ỹ'

/** Does such a letter stand there? */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) : code >= 0xc0 && code <= 0x1ef9
}

/** In small letters, and not in capitals too, as digits are. */
export const isLower = (text: string): boolean => text === text.toLowerCase() && text !== text.toUpperCase()

export const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()
