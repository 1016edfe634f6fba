/** Capitals, abbreviations, names, placeholders (LV050–LV099: lời văn). */
export interface WordingArgs {
  LV050: { readonly words: string; readonly right: string }
  LV051: { readonly name: string; readonly right: string }
  LV052: { readonly name: string; readonly right: string }
  LV053: { readonly name: string; readonly right: string }
  LV054: { readonly word: string; readonly right: string }
  LV055: { readonly words: string; readonly right: string; readonly number: string }
  LV056: { readonly count: number; readonly capital: number }
  LV057: { readonly words: string; readonly right: string }
  LV058: { readonly words: string; readonly right: string }
  LV059: { readonly word: string; readonly right: string; readonly name: string }
  LV060: { readonly word: string; readonly right: string; readonly name: string }
  LV061: { readonly words: string; readonly right: string }
  LV062: { readonly words: string; readonly right: string }
  LV063: { readonly words: string }
  LV064: { readonly word: string; readonly right: string }
  LV065: { readonly short: string; readonly line: number }
  LV066: { readonly short: string; readonly count: number }
  LV067: { readonly short: string; readonly line: number; readonly long?: string; readonly other?: string }
  LV068: { readonly short: string }
  LV069: { readonly words: string; readonly right: string; readonly count: number }
  LV070: { readonly name: string }
  LV071: { readonly word: string; readonly right: string }
  LV072: { readonly name: string; readonly right: string }
  LV073: { readonly words: string; readonly right: string }
  LV075: { readonly name: string; readonly line: number }
  LV076: { readonly name: string; readonly usual: string; readonly count: number }
  LV078: { readonly name: string }
  LV079: { readonly name: string; readonly now: string }
  LV080: { readonly text: string; readonly count: number }
  LV081: { readonly text: string }
  LV082: { readonly text: string }
  LV083: { readonly text: string }
  LV084: { readonly text: string }
  LV085: { readonly text: string }
  LV086: { readonly text: string }
  LV087: { readonly text: string }
  LV090: { readonly words: string; readonly first: number }
}

export const wordingNames = {
  LV050: 'nhan-dan-nha-nuoc-viet-thuong',
  LV051: 'ten-co-quan-sai-chu-hoa',
  LV052: 'ten-so-nganh-sai-chu-hoa',
  LV053: 'ten-to-chuc-dang-sai-chu-hoa',
  LV054: 'dieu-khoan-sai-chu-hoa',
  LV055: 'ten-loai-vien-dan-viet-thuong',
  LV056: 'ke-hoach-nay-viet-thuong',
  LV057: 'chuc-vu-viet-thuong',
  LV058: 'thanh-pho-ho-chi-minh-viet-thuong',
  LV059: 'chu-tinh-viet-hoa',
  LV060: 'phuong-so-viet-thuong',
  LV061: 'ngay-le-sai-chu-hoa',
  LV062: 'danh-hieu-sai-chu-hoa',
  LV063: 'viet-hoa-tran-lan',
  LV064: 'dang-viet-thuong',
  LV065: 'viet-tat-truoc-khi-giai-thich',
  LV066: 'viet-tat-khong-giai-thich',
  LV067: 'viet-tat-giai-thich-hai-lan',
  LV068: 'viet-tat-khong-dung-lai',
  LV069: 'chuc-danh-viet-tat',
  LV070: 'ten-co-quan-co-dau-va',
  LV071: 'ten-nuoc-ngoai-viet-tat-sai',
  LV072: 'ten-nguoi-sai-chu-hoa',
  LV073: 'ten-vung-sai-chu-hoa',
  LV075: 'co-quan-ghi-hai-cach',
  LV076: 'dia-danh-ghi-hai-cach',
  LV078: 'loi-van-giao-cap-huyen',
  LV079: 'bo-da-hop-nhat',
  LV080: 'cho-trong-chua-dien',
  LV081: 'du-lieu-mau',
  LV082: 'ghi-chu-soan-thao',
  LV083: 'dau-van-ban-den',
  LV084: 'dau-vet-chu-ky-so',
  LV085: 'dau-vet-trang-web',
  LV086: 'ky-hieu-nguoi-soan-trong-loi-van',
  LV087: 'bieu-tuong-cam-xuc',
  LV090: 'tieu-de-giai-doan-cu',
} as const
