/** One line a province-level unit of 01/7/2025: `code | name | what was merged into it on that day`. Codes: QĐ 19/2025/QĐ-TTg. */
const units = `
  01 | Hà Nội
  04 | Cao Bằng
  08 | Tuyên Quang | Hà Giang
  11 | Điện Biên
  12 | Lai Châu
  14 | Sơn La
  15 | Lào Cai | Yên Bái
  19 | Thái Nguyên | Bắc Kạn
  20 | Lạng Sơn
  22 | Quảng Ninh
  24 | Bắc Ninh | Bắc Giang
  25 | Phú Thọ | Vĩnh Phúc, Hòa Bình
  31 | Hải Phòng | Hải Dương
  33 | Hưng Yên | Thái Bình
  37 | Ninh Bình | Hà Nam, Nam Định
  38 | Thanh Hóa
  40 | Nghệ An
  42 | Hà Tĩnh
  44 | Quảng Trị | Quảng Bình
  46 | Huế
  48 | Đà Nẵng | Quảng Nam
  51 | Quảng Ngãi | Kon Tum
  52 | Gia Lai | Bình Định
  56 | Khánh Hòa | Ninh Thuận
  66 | Đắk Lắk | Phú Yên
  68 | Lâm Đồng | Đắk Nông, Bình Thuận
  75 | Đồng Nai | Bình Phước
  79 | Hồ Chí Minh | Bình Dương, Bà Rịa - Vũng Tàu
  80 | Tây Ninh | Long An
  82 | Đồng Tháp | Tiền Giang
  86 | Vĩnh Long | Bến Tre, Trà Vinh
  91 | An Giang | Kiên Giang
  92 | Cần Thơ | Sóc Trăng, Hậu Giang
  96 | Cà Mau | Bạc Liêu
`

export interface UnitOf2025 {
  readonly code: string
  readonly name: string
  /** Provinces of the time before, merged into this one by NQ 202/2025/QH15. */
  readonly merged: readonly string[]
}

/** The 34 province-level units of NQ 202/2025/QH15 (12/6/2025), with the 29 that were merged into them. */
export const unitsOf2025: readonly UnitOf2025[] = units
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', merged = ''] = line.split('|').map((cell) => cell.trim())
    return { code, name, merged: merged === '' ? [] : merged.split(', ') }
  })

/** Names that are written in more than one way, besides blanks, hyphens and tone-mark style: `canonical: others`. */
export const otherSpellings: Readonly<Record<string, readonly string[]>> = {
  'Đắk Lắk': [
    'Đăk Lăk',
    'Đắc Lắc',
    'Đăc Lăc',
    'Đắk Lăk',
    'Đăk Lắk',
    'Đak Lak',
    'Đắk Lak',
    'Đắc Lắk',
    'Đắk Lắc',
    'Darlac',
    'Dac Lac',
  ],
  'Đắk Nông': ['Đăk Nông', 'Đắc Nông', 'Đăc Nông', 'Đak Nông', 'Dac Nong'],
  'Bắc Kạn': ['Bắc Cạn', 'Bac Can'],
  'Kon Tum': ['Kontum', 'Con Tum'],
  'Gia Lai': ['Gia Rai'],
  'Lào Cai': ['Lào Kay', 'Lao Cai'],
  'Hồ Chí Minh': ['HCM'],
  'Thừa Thiên Huế': ['TT Huế', 'T.T Huế', 'Thừa Thiên'],
  'Bà Rịa - Vũng Tàu': ['BR-VT', 'BRVT', 'Bà Rịa Vũng Tầu'],
  'Quảng Ngãi': ['Quảng Nghĩa'],
}
