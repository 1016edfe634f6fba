import type { Sample } from './all-components.ts'

const trich_yeu =
  'Triển khai số hóa hồ sơ lưu trữ và xây dựng kho dữ liệu dùng chung của các cơ quan trên địa bàn tỉnh giai đoạn 2026 - 2030'
const state = {
  chu_quan: 'UBND tỉnh Sơn Hà',
  ban_hanh: 'Ban Quản lý các khu công nghiệp và khu kinh tế tỉnh Sơn Hà',
  viet_tat: 'BQL',
  trich_yeu,
  luu: ['VT', 'LTHC'],
}
const party = {
  the_thuc: 'dang',
  chu_quan: 'Đảng bộ tỉnh Sơn Hà',
  ban_hanh: 'Đảng ủy các cơ quan chuyên trách tham mưu, giúp việc',
  viet_tat: 'ĐU',
  tac_gia: 'của Ban Thường vụ Đảng ủy',
  trich_yeu:
    'triển khai số hóa hồ sơ lưu trữ và xây dựng kho dữ liệu dùng chung của các tổ chức đảng trong tỉnh giai đoạn 2026 - 2030',
  luu: 'Văn phòng Đảng ủy',
}

/** One sample a profile, on a day on which its instrument is in force. */
export const samples = {
  nd30: { ...state, the_thuc: 'nha_nuoc', ngay: '2026-02-05' },
  tt01: { ...state, the_thuc: 'nha_nuoc', ngay: '2019-02-05' },
  dang_hd05: { ...party, ngay: '2026-06-05' },
  dang_hd36: { ...party, ngay: '2022-02-05' },
  dang_hd11: { ...party, ngay: '2017-02-05' },
  doan_hd29: {
    the_thuc: 'doan',
    ngay: '2024-02-05',
    chu_quan: 'Tỉnh đoàn Sơn Hà',
    ban_hanh: 'Ban Chấp hành Đoàn các cơ quan và doanh nghiệp tỉnh Sơn Hà',
    viet_tat: 'ĐTN',
    trich_yeu,
    luu: 'VT-LT',
  },
  mttq: {
    ...state,
    the_thuc: 'mttq',
    ngay: '2026-02-05',
    chu_quan: 'Ủy ban MTTQ Việt Nam tỉnh Sơn Hà',
    ban_hanh: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Hòa Phú',
    viet_tat: 'MTTQ-BTT',
  },
  cong_doan: {
    ...state,
    the_thuc: 'cong_doan',
    ngay: '2026-02-05',
    chu_quan: 'Liên đoàn Lao động tỉnh Sơn Hà',
    ban_hanh: 'Công đoàn các khu công nghiệp và khu kinh tế tỉnh Sơn Hà',
    viet_tat: 'CĐ',
  },
  hoi_lhpn: {
    ...state,
    the_thuc: 'hoi_lhpn',
    ngay: '2026-02-05',
    chu_quan: 'Hội Liên hiệp Phụ nữ Việt Nam',
    ban_hanh: 'Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Sơn Hà',
    viet_tat: 'BTV',
  },
  huu_nghi: {
    ...state,
    the_thuc: 'huu_nghi',
    ngay: '2026-02-05',
    chu_quan: 'UBND tỉnh Sơn Hà',
    ban_hanh: 'Liên hiệp các tổ chức hữu nghị tỉnh Sơn Hà',
    viet_tat: 'LH',
  },
} as const satisfies Record<string, Sample>

export type SampleKey = keyof typeof samples
