/** Appendices (TT130–TT149). */
export type AppendicesArgs = {}

export const appendicesNames = {} as const
