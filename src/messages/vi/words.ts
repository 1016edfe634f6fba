export function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}

export const families = {
  nha_nuoc: 'nhà nước',
  dang: 'Đảng',
  doan: 'Đoàn Thanh niên',
  mttq: 'Mặt trận Tổ quốc',
  cong_doan: 'Công đoàn',
  hoi_lhpn: 'Hội Liên hiệp Phụ nữ',
  huu_nghi: 'Liên hiệp các tổ chức hữu nghị',
}

export const roles = {
  muc_dich: 'mục đích, yêu cầu',
  muc_tieu: 'mục tiêu',
  nhiem_vu: 'nhiệm vụ',
  giai_phap: 'giải pháp',
  kinh_phi: 'kinh phí',
  to_chuc_thuc_hien: 'tổ chức thực hiện',
  che_do_bao_cao: 'chế độ báo cáo',
  muc: 'khác',
}
