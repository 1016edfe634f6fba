/** The wording: characters, blanks, punctuation, syllables, spelling (LV001–LV049: lời văn). */
export type TextArgs = {}

export const textNames = {} as const
