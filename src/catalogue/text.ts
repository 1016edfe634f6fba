/** The wording: characters, blanks, spelling, capitals, abbreviations (LV001–LV099: lời văn). */
export type TextArgs = {}

export const textNames = {} as const
