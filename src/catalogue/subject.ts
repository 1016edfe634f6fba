/** Subject and legal bases (TT050–TT079, beside TT007). */
export interface SubjectArgs {
  TT007: { readonly type: string }
  TT050: { readonly mark: string }
  TT051: { readonly typed: string }
  TT052: Readonly<Record<string, never>>
  TT053: Readonly<Record<string, never>>
  TT054: { readonly words: number }
  TT055: { readonly words: string }
  TT060: Readonly<Record<string, never>>
  TT061: { readonly words: string; readonly printed?: string }
  TT062: Readonly<Record<string, never>>
  TT063: { readonly missing: readonly ('number' | 'date' | 'issuer' | 'subject')[] }
  TT064: { readonly number: string; readonly kind: string }
  TT065: { readonly what: string; readonly line: number }
  TT066: { readonly what: string }
  TT067: { readonly what: string }
  TT068: { readonly what: string; readonly by: string }
}

export const subjectNames = {
  TT007: 'trich-yeu-lap-ten-loai',
  TT050: 'trich-yeu-co-dau-cuoi',
  TT051: 'trich-yeu-co-v-v',
  TT052: 'trich-yeu-in-hoa',
  TT053: 'trich-yeu-nhieu-cau',
  TT054: 'trich-yeu-dai',
  TT055: 'trich-yeu-dang-mo-dau-chu-hoa',
  TT060: 'khong-co-can-cu',
  TT061: 'can-cu-mo-dau-sai',
  TT062: 'can-cu-gop-dong',
  TT063: 'can-cu-thieu-yeu-to',
  TT064: 'can-cu-luat-ghi-so',
  TT065: 'can-cu-trung',
  TT066: 'can-cu-van-ban-hop-nhat',
  TT067: 'can-cu-noi-bo',
  TT068: 'can-cu-het-hieu-luc',
} as const
