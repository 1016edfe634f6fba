import type { GateArgs } from '../../catalogue/gate.ts'
import type { MessagesOf } from '../messages.ts'

export const gate: MessagesOf<GateArgs> = {
  TT006: ({ field }) => `Còn thiếu ${finalFields[field]}: văn bản ban hành phải có.`,
  TT150: ({ status }) =>
    `trang_thai ghi ${status}, trong khi đã có cả số và ngày ban hành; đã ký thì ghi ban_hanh, chưa ký thì bỏ số và ngày.`,
  TT151: ({ draft }) => `Bỏ lan_du_thao: văn bản ban hành không còn dòng «Dự thảo lần ${draft}».`,
  TT152: ({ status }) => `Văn bản đã đủ số, ngày mà trang_thai còn ghi ${status}; hãy ghi ban_hanh.`,
  TT153: ({ type, missing }) =>
    `Dòng «Ban hành kèm theo ${type} …» còn trống ${missing.map((field) => decisionFields[field]).join(', ')}; hãy điền.`,
}

const finalFields = {
  so: 'số (so)',
  ngay_ban_hanh: 'ngày ban hành (ngay_ban_hanh)',
  dia_danh: 'địa danh (dia_danh)',
  ky_hieu: 'ký hiệu (ky_hieu, hoặc co_quan.viet_tat để lập ký hiệu)',
  noi_nhan: 'nơi nhận (noi_nhan.gui)',
  luu: 'nơi lưu (noi_nhan.luu)',
  ky: 'người ký (ky)',
  ho_ten: 'họ và tên người ký (ky.ho_ten)',
}

const decisionFields = { so: 'số', ky_hieu: 'ký hiệu', ngay: 'ngày' }
