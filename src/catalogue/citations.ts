/** Citations of instruments (VD001–VD049: viện dẫn). */
export type CitationsArgs = {}

export const citationsNames = {} as const
