/** Capitals, abbreviations, names, placeholders (LV050–LV099: lời văn). */
export interface WordingArgs {}

export const wordingNames = {} as const
