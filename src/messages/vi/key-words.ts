import type { KeyWords } from '../in-word.ts'
import { roles } from './words.ts'

// `muc` is nothing but a section.
const { muc: _section, ...ofSections } = roles

/** Keys of the YAML as their components are called. */
export const keyWords: KeyWords = {
  'co_quan.chu_quan': 'dòng cơ quan chủ quản',
  'co_quan.viet_tat': 'chữ viết tắt tên cơ quan',
  'noi_nhan.gui': 'nơi nhận',
  'noi_nhan.luu': 'dòng Lưu',
  'ban_hanh_kem.so': 'văn bản ấy',
  'ky.ho_ten': 'phần ký',
  the_thuc: 'thể thức',
  ap_dung: 'thể thức',
  noi_nhan: 'nơi nhận',
  can_cu: 'phần căn cứ',
  dia_danh: 'địa danh',
  ngay_ban_hanh: 'ngày ban hành',
  ky_hieu: 'ký hiệu',
  viet_tat: 'chữ viết tắt',
  trang_thai: 'trạng thái',
  ban_hanh: 'ban hành',
  lan_du_thao: 'dòng «Dự thảo lần …»',
  thay_mat: 'chữ “thay mặt”',
  ky_thay: 'chữ “ký thay”',
  thua_lenh: 'chữ “thừa lệnh”',
  thua_uy_quyen: 'chữ “thừa ủy quyền”',
  chuc_vu: 'dòng chức vụ',
  ho_ten: 'dòng họ tên',
  ghi_chu: 'dòng ghi chú',
  nguoi_soan: 'ký hiệu người soạn',
  tieu_de: 'tiêu đề',
  don_vi: 'tên đơn vị',
  danh_so: 'kiểu đánh số',
  gop_hang: 'gộp hàng',
  gop_cot: 'gộp cột',
  phu_luc: 'phụ lục',
  kho_giay: 'khổ giấy',
  hien_phan_cong: 'bảng phân công',
  phan_cong: 'bảng phân công',
  chu_tri: 'đơn vị chủ trì',
  thuc_hien: 'đơn vị thực hiện',
  phoi_hop: 'đơn vị phối hợp',
  thoi_han: 'thời hạn',
  san_pham: 'sản phẩm',
  ...ofSections,
}
