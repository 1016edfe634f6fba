/**
 * Letters as a class of an expression: those of English, and from À to ỹ, the last Vietnamese one. `\p{L}` would say it more exactly, but V8 builds its
 * set anew for each literal, which a run over one plan would feel.
 */
export const letter = 'A-Za-zÀ-ỹ'

/** In small letters, and not in capitals too, as digits are. */
export const isLower = (text: string): boolean => text === text.toLowerCase() && text !== text.toUpperCase()

export const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()
