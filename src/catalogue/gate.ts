/** What a document ready for signature must have (TT150–TT159, beside TT006). */
export interface GateArgs {
  TT006: { readonly field: 'so' | 'ngay_ban_hanh' | 'dia_danh' | 'ky_hieu' | 'noi_nhan' | 'luu' | 'ky' | 'ho_ten' }
}

export const gateNames = {
  TT006: 'thieu-yeu-to-khi-ban-hanh',
} as const
