import type { Family } from '../terms.ts'

/** Number, symbol, issuer, place and date (TT008–TT049, beside TT001 and TT002). */
export interface HeadArgs {
  TT001: { readonly issuer: string; readonly family: Family; readonly given: Family }
  TT002: { readonly applied: string; readonly inForce: string }
  TT008: { readonly words: string }
  TT009: { readonly issuer: string }
  TT010: { readonly parent: string; readonly issuer: string }
  TT011: { readonly issuer: string; readonly parent?: string }
  TT012: { readonly issuer: string; readonly parent?: string }
  TT013: { readonly words: string }
  TT014: { readonly name: string }
  TT015: { readonly name: string }
  TT016: {
    readonly name: string
    readonly status: 'merged' | 'renamed' | 'raised' | 'not-yet'
    /** `2025-07-01` */
    readonly on: string
    readonly now?: string
  }
  TT017: { readonly code: string; readonly expected: string; readonly type: string; readonly other?: string }
  TT018: { readonly year: string }
  TT019: { readonly symbol: string; readonly right: string }
  TT020: { readonly sign: string; readonly expected: string; readonly number: string }
  TT021: { readonly number: string }
  TT022: { readonly symbol: string }
  TT023: { readonly letters: string; readonly right: string }
  TT024: { readonly organ: string; readonly abbreviation: string }
  TT025: { readonly organ: string; readonly issuer: string; readonly expected?: string }
  TT026: { readonly number: string }
  TT027: { readonly number: string; readonly right: string }
  TT028: { readonly number: string }
  TT029: { readonly number: string }
  TT030: { readonly more: string; readonly name: string }
  TT031: { readonly level: string; readonly name: string }
  TT032: { readonly name: string; readonly why: 'person' | 'number' | 'syllable' | 'same' }
  TT033: { readonly short: string }
  TT034: { readonly name: string; readonly right: string }
  TT035: { readonly level: string }
  TT036: { readonly date: string; readonly today: string }
  TT037: { readonly issued: string; readonly year: number; readonly late: boolean }
  TT038: { readonly name: string }
  TT039: { readonly name: string }
  TT040: { readonly type: string }
  TT041: { readonly author: string }
  TT042: { readonly type: string }
  TT043: { readonly abbreviation: string; readonly right: string }
}

export const headNames = {
  TT001: 'the-thuc-khong-khop-co-quan',
  TT002: 'ap-dung-khac-the-thuc-hien-hanh',
  TT008: 'co-quan-ban-hanh-viet-tat',
  TT009: 'thieu-co-quan-chu-quan',
  TT010: 'thua-co-quan-chu-quan',
  TT011: 'cap-uy-thieu-dang-bo-cap-tren',
  TT012: 'co-quan-dang-thieu-cap-uy',
  TT013: 'co-quan-ban-hanh-la-ban-thuong-vu',
  TT014: 'co-quan-cap-huyen-khong-con',
  TT015: 'to-chuc-dang-khong-con',
  TT016: 'tinh-khong-dung-thoi-diem',
  TT017: 'ky-hieu-sai-ten-loai',
  TT018: 'so-ky-hieu-co-nam',
  TT019: 'ky-hieu-co-dau-cach',
  TT020: 'ky-hieu-sai-dau',
  TT021: 'ky-hieu-co-so',
  TT022: 'ky-hieu-dung-gach-dai',
  TT023: 'ky-hieu-chu-thuong',
  TT024: 'ky-hieu-lech-viet-tat',
  TT025: 'ky-hieu-cua-co-quan-khac',
  TT026: 'so-khong-du-hai-chu-so',
  TT027: 'so-thua-so-khong',
  TT028: 'so-khong-la-chu-so-a-rap',
  TT029: 'so-bat-thuong',
  TT030: 'dia-danh-thua-chu',
  TT031: 'dia-danh-thua-cap',
  TT032: 'dia-danh-thieu-cap',
  TT033: 'dia-danh-viet-tat',
  TT034: 'dia-danh-sai-chu-hoa',
  TT035: 'dia-danh-cap-huyen',
  TT036: 'ngay-ban-hanh-trong-tuong-lai',
  TT037: 'ngay-ban-hanh-lech-nam-ke-hoach',
  TT038: 'ten-co-quan-viet-hoa',
  TT039: 'ten-co-quan-thieu-dia-phuong',
  TT040: 'ten-loai-khong-co-trong-quy-dinh',
  TT041: 'tac-gia-ngoai-van-ban-dang',
  TT042: 'ban-hanh-kem-con-ghi-so',
  TT043: 'viet-tat-lap-ten-loai',
} as const
