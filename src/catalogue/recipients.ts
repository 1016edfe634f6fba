/** Who receives the plan (TT110–TT129, beside TT005). */
export interface RecipientsArgs {
  TT005: Record<string, never>
  TT110: { readonly unit: string }
  TT111: { readonly written: string }
  TT112: { readonly first: string }
  TT113: Record<string, never>
  TT114: { readonly written: string; readonly isBare: boolean }
  TT115: { readonly count: number }
  TT116: { readonly first: string; readonly other: string }
  TT117: { readonly purpose: string }
  TT118: { readonly written: string }
  TT119: { readonly article: string }
  TT120: { readonly words: string }
  TT121: { readonly name: string }
  TT122: { readonly name: string }
  /** `on`: ISO date; `now`: the body of today, for a province. */
  TT123: { readonly name: string; readonly on: string; readonly now?: string }
  TT124: { readonly name: string }
  TT125: { readonly name: string; readonly before: string }
}

export const recipientsNames = {
  TT005: 'ke-hoach-co-kinh-gui',
  TT110: 'don-vi-thuc-hien-khong-duoc-gui',
  TT111: 'luu-thieu-vt',
  TT112: 'luu-vt-khong-dung-dau',
  TT113: 'van-ban-dang-luu-vt',
  TT114: 'noi-luu-ghi-o-gui',
  TT115: 'mot-dong-nhieu-noi-nhan',
  TT116: 'muc-dich-gui-hai-cach-ghi',
  TT117: 'muc-dich-gui-khong-trong-ngoac',
  TT118: 'ke-hoach-ghi-nhu-tren',
  TT119: 'noi-nhan-dan-dieu-khong-co',
  TT120: 'noi-nhan-ghi-kinh-gui',
  TT121: 'noi-nhan-trung',
  TT122: 'cap-tren-nhan-bao-cao-khong-duoc-gui',
  TT123: 'noi-nhan-khong-con',
  TT124: 'noi-nhan-to-chuc-dang-khong-con',
  TT125: 'noi-nhan-doan-sai-thu-tu',
} as const
