/** Who receives the plan (TT110–TT129, beside TT005). */
export interface RecipientsArgs {
  TT005: Record<string, never>
}

export const recipientsNames = {
  TT005: 'ke-hoach-co-kinh-gui',
} as const
