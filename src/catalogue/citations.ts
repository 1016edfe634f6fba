/** What a first citation lacks; `wholeDate` is a day without its year, or a month. */
export type CitedPart = 'symbol' | 'date' | 'wholeDate' | 'issuer' | 'subject'

/** Citations of instruments (VD001–VD049: viện dẫn). `number` is number and symbol as written, `line` where the first of two stands. */
export type CitationsArgs = {
  VD001: { readonly kind: string; readonly number: string }
  VD002: { readonly kind: string; readonly number: string; readonly count: number }
  VD003: { readonly kind: string; readonly number: string; readonly missing: readonly CitedPart[] }
  VD004: { readonly kind: string; readonly number: string; readonly count: number }
  VD005: { readonly kind: string; readonly number: string; readonly date: string; readonly first: string; readonly line: number }
  VD006: {
    readonly kind: string
    readonly number: string
    readonly issuer: string
    readonly first: string
    readonly line: number
  }
  VD007: { readonly number: string; readonly first: string; readonly line: number }
  VD008: { readonly number: string; readonly year: number; readonly date: string }
  VD009: { readonly number: string; readonly issuer: string; readonly owner: string }
  VD010: { readonly what: string; readonly written: string; readonly draft: boolean }
  VD011: { readonly date: string }
  VD012: { readonly number: string }
  VD013: { readonly written: string; readonly number: string }
  VD014: { readonly number: string; readonly right: string; readonly family: 'state' | 'party' }
  VD015: { readonly kind: string; readonly open: readonly ('number' | 'date')[] }
  VD016: { readonly kind: string; readonly symbol: string; readonly typeCode: string; readonly type: string }
  VD017: { readonly short: string; readonly number: string; readonly count: number }
  VD018: { readonly number: string }
  VD019: { readonly written: string; readonly right: string }
  VD020: { readonly number: string }
  VD021: { readonly date: string; readonly other: string; readonly rare: number; readonly usual: number }
  VD022: { readonly written: string; readonly right: string }
  VD023: { readonly written: string; readonly count: number }
  VD024: { readonly law: string; readonly number: string }
  VD025: { readonly number: string; readonly year?: number }
  VD026: { readonly written: string; readonly year: number; readonly from: number; readonly until: number }
  VD027: { readonly number: string }
  VD028: { readonly kind: string }
  VD029: { readonly law: string }
}

export const citationsNames = {
  VD001: 'vien-dan-thieu-chu-so',
  VD002: 'vien-dan-luc-co-luc-khong-chu-so',
  VD003: 'vien-dan-lan-dau-chua-du',
  VD004: 'vien-dan-lan-sau-lap-lai',
  VD005: 'mot-van-ban-hai-ngay',
  VD006: 'mot-van-ban-hai-co-quan',
  VD007: 'mot-van-ban-hai-ky-hieu',
  VD008: 'nam-trong-so-khac-ngay-ban-hanh',
  VD009: 'co-quan-khac-ky-hieu',
  VD010: 'vien-dan-van-ban-ban-hanh-sau',
  VD011: 'ngay-vien-dan-khong-co-that',
  VD012: 'ky-hieu-vien-dan-cach-chu',
  VD013: 'so-vien-dan-dinh-chu',
  VD014: 'ky-hieu-vien-dan-sai-dang',
  VD015: 'vien-dan-con-bo-trong',
  VD016: 'ten-loai-khac-ky-hieu',
  VD017: 'co-quan-vien-dan-viet-tat',
  VD018: 'ky-hieu-vien-dan-gach-dai',
  VD019: 'chu-trong-ky-hieu-vien-dan',
  VD020: 'so-vien-dan-khong-du-hai-chu-so',
  VD021: 'vien-dan-hai-cach-ghi-ngay',
  VD022: 'dieu-khoan-nguoc-thu-tu',
  VD023: 'dieu-khoan-ngan-bang-dau-phay',
  VD024: 'luat-vien-dan-kem-so',
  VD025: 'so-van-ban-quy-pham-thieu-nam',
  VD026: 'nhiem-ky-khac-nam-ban-hanh',
  VD027: 'ke-hoach-tu-vien-dan',
  VD028: 'chu-so-co-dau-hai-cham',
  VD029: 'luat-sua-doi-thieu-ten-luat',
} as const
