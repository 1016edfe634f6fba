/** What a document ready for signature must have (TT150–TT159, beside TT006). */
export interface GateArgs {
  TT006: { readonly field: 'so' | 'ngay_ban_hanh' | 'dia_danh' | 'ky_hieu' | 'noi_nhan' | 'luu' | 'ky' | 'ho_ten' }
  TT150: { readonly status: 'du_thao' | 'trinh_ky' | 'ban_hanh' }
  TT151: { readonly draft: string }
  TT152: { readonly status: 'du_thao' | 'trinh_ky' | 'ban_hanh' }
  TT153: { readonly type: string; readonly missing: readonly ('so' | 'ky_hieu' | 'ngay')[] }
}

export const gateNames = {
  TT006: 'thieu-yeu-to-khi-ban-hanh',
  TT150: 'du-thao-da-co-so-ngay',
  TT151: 'con-dau-du-thao',
  TT152: 'trang-thai-chua-ban-hanh',
  TT153: 'van-ban-ban-hanh-kem-chua-du',
} as const
