/** Who signs, in what authority (TT080–TT109). */
export type SignatureArgs = {}

export const signatureNames = {} as const
