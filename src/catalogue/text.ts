/** The wording: characters, blanks, punctuation, syllables, spelling (LV001–LV049: lời văn). */
export interface TextArgs {
  LV001: { readonly word: string; readonly encoding: 'TCVN3' | 'VNI'; readonly count: number }
  LV002: { readonly character: string; readonly codePoint: string; readonly wanted: string; readonly count: number }
  LV003: { readonly count: number }
  /** `glued`: the blank stands on the wrong side of the mark (`chợ ,nhà`). */
  LV004: { readonly mark: string; readonly glued?: string }
  LV005: { readonly mark: string; readonly written: string }
  LV006: { readonly mark: string; readonly side: 'after' | 'before' }
  LV007: { readonly mark: string; readonly written: string }
  LV008: { readonly written: string; readonly once: string }
  LV009: { readonly written: string; readonly wanted?: string }
  LV010: { readonly written: string; readonly wanted: string; readonly dots: number; readonly letters: number }
  LV011: { readonly written: string }
  LV012: { readonly mark: string; readonly kind: 'unclosed' | 'unopened'; readonly missing: string }
  LV013: { readonly straight: number; readonly curly: number }
  LV014: { readonly mark: string; readonly wanted: string }
  LV015: { readonly written: string; readonly wanted: string }
  LV016: { readonly written: string; readonly count: number; readonly other: string; readonly otherCount: number }
  LV017: { readonly written: string; readonly count: number; readonly other: string; readonly otherCount: number }
  LV018: { readonly written: string; readonly wanted?: string }
  LV019: {
    readonly written: string
    readonly why: 'no-syllable' | 'glued' | 'glued-number' | 'split' | 'mixed-case'
    readonly wanted?: string
  }
  LV020: { readonly written: string; readonly count: number; readonly other: string; readonly otherCount: number }
  LV021: { readonly written: string; readonly wanted: string; readonly count: number; readonly right: number }
  LV022: { readonly written: string; readonly wanted: string; readonly count: number; readonly right: number }
  LV023: { readonly written: string; readonly count: number; readonly other: string; readonly otherCount: number }
  LV024: { readonly written: string; readonly wanted: string }
  LV025: { readonly written: string; readonly wanted: string }
  LV026: { readonly written: string; readonly wanted: string }
  LV027: { readonly written: string; readonly wanted: string; readonly count: number }
  LV028: { readonly written: string; readonly wanted: string; readonly count: number }
  LV029: { readonly word: string }
  LV030: { readonly word: string }
  LV031: Record<string, never>
  LV032: { readonly word: string }
  LV033: { readonly written: string; readonly wanted: string }
  LV034: { readonly written: string; readonly wanted: string }
}

export const textNames = {
  LV001: 'bang-ma-cu',
  LV002: 'chu-cai-gia-dang',
  LV003: 'khoang-trang-thua',
  LV004: 'khoang-trang-truoc-dau-cau',
  LV005: 'thieu-khoang-trang-sau-dau-cau',
  LV006: 'khoang-trang-trong-ngoac',
  LV007: 'thieu-khoang-trang-ngoai-ngoac',
  LV008: 'lap-tu',
  LV009: 'lap-dau-cau',
  LV010: 'hai-kieu-dau-ba-cham',
  LV011: 'van-van-sai-dau',
  LV012: 'dau-ngoac-le-doi',
  LV013: 'nhay-thang-lan-nhay-cong',
  LV014: 'nhay-nguoc',
  LV015: 'gach-noi-cach-mot-ben',
  LV016: 'hai-kieu-khoang-nam',
  LV017: 'hai-kieu-noi-tu',
  LV018: 'so-dinh-chu',
  LV019: 'tu-hong',
  LV020: 'hai-kieu-dat-dau-thanh',
  LV021: 'hang-nam',
  LV022: 'dam-bao',
  LV023: 'hai-cach-viet-i-y',
  LV024: 'sai-chinh-ta',
  LV025: 'tu-cu',
  LV026: 'don-vi-tien-go-sai',
  LV027: 'gio-viet-tat',
  LV028: 'ky-hieu-don-vi-do',
  LV029: 'dau-cau-khong-viet-hoa',
  LV030: 'dau-doan-khong-viet-hoa',
  LV031: 'doan-thieu-dau-cuoi',
  LV032: 'doan-bi-ngat',
  LV033: 'chu-lan-trong-so',
  LV034: 'mat-dau-noi',
} as const
