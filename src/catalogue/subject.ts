/** Subject and legal bases (TT050–TT079, beside TT007). */
export interface SubjectArgs {
  TT007: { readonly type: string }
}

export const subjectNames = {
  TT007: 'trich-yeu-lap-ten-loai',
} as const
