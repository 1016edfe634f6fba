/** What the office itself asks for in `plan.config.yaml` (NB001–NB019: nội bộ). */
export interface HouseArgs {
  NB001: { readonly written: string; readonly preferred: string }
  NB002: { readonly text: string }
  NB003: { readonly text: string }
  NB004: { readonly name: string; readonly suggestion?: string }
  NB005: { readonly name: string; readonly suggestion?: string }
  NB006: { readonly name: string; readonly position: string; readonly positions: readonly string[] }
}

export const houseNames = {
  NB001: 'cach-viet-noi-bo',
  NB002: 'chu-khong-dung',
  NB003: 'thieu-chu-phai-co',
  NB004: 'don-vi-ngoai-danh-sach',
  NB005: 'nguoi-ky-ngoai-danh-sach',
  NB006: 'chuc-vu-khong-khop-nguoi-ky',
} as const
