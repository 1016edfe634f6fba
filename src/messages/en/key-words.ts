import type { KeyWords } from '../in-word.ts'
import { roles } from './words.ts'

// `muc` is nothing but a section.
const { muc: _section, ...ofSections } = roles

/** Keys of the YAML as their components are called. */
export const keyWords: KeyWords = {
  'co_quan.chu_quan': 'the line of the parent body',
  'co_quan.viet_tat': 'the abbreviation of the issuer',
  'noi_nhan.gui': 'the recipients',
  'noi_nhan.luu': 'the line “Lưu”',
  'ban_hanh_kem.so': 'that document',
  'ky.ho_ten': 'the signature',
  the_thuc: 'the form',
  ap_dung: 'the form',
  noi_nhan: 'the recipients',
  can_cu: 'the bases',
  dia_danh: 'the place',
  ngay_ban_hanh: 'the date of issue',
  ky_hieu: 'the symbol',
  viet_tat: 'the abbreviation',
  trang_thai: 'the status',
  lan_du_thao: 'the line of the draft',
  thay_mat: 'the mark “on behalf of”',
  ky_thay: 'the mark “for the chief”',
  thua_lenh: 'the mark “by order”',
  thua_uy_quyen: 'the mark “by delegation”',
  chuc_vu: 'the line of the office',
  ho_ten: 'the line of the name',
  ghi_chu: 'the note',
  nguoi_soan: 'the drafter’s mark',
  tieu_de: 'title',
  don_vi: 'unit',
  danh_so: 'the style of labels',
  gop_hang: 'merged rows',
  gop_cot: 'merged columns',
  phu_luc: 'the appendices',
  kho_giay: 'the paper',
  hien_phan_cong: 'the table of assignments',
  phan_cong: 'the table of assignments',
  chu_tri: 'the leading unit',
  thuc_hien: 'the acting unit',
  phoi_hop: 'the cooperating units',
  thoi_han: 'the deadline',
  san_pham: 'the product',
  ...ofSections,
}
