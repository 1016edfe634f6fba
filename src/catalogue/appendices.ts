/** Appendices (TT130–TT149). */
export interface AppendicesArgs {
  TT130: { readonly others: readonly string[] }
  TT131: { readonly text: string; readonly count: number }
  TT132: { readonly numeral: string; readonly right: string }
  TT133: Record<string, never>
  TT134: { readonly text: string }
  TT135: { readonly text: string }
  TT136: { readonly label: string; readonly expected: string }
  TT137: Record<string, never>
  TT138: Record<string, never>
  TT139: Record<string, never>
}

export const appendicesNames = {
  TT130: 'phu-luc-khong-duoc-nhac',
  TT131: 'dan-phu-luc-khong-co',
  TT132: 'chu-so-phu-luc',
  TT133: 'phu-luc-khong-co-tieu-de',
  TT134: 'ten-phu-luc-go-thua',
  TT135: 'mot-phu-luc-danh-so',
  TT136: 'nhan-phu-luc-khong-lien-tuc',
  TT137: 'phu-luc-trong',
  TT138: 'kho-ngang-khong-co-bang',
  TT139: 'chi-dan-kem-theo-go-san',
} as const
