import type { GateArgs } from '../../catalogue/gate.ts'
import type { MessagesOf } from '../messages.ts'

export const gate: MessagesOf<GateArgs> = {
  TT006: ({ field }) => `Văn bản ban hành phải có ${finalFields[field]}.`,
}

const finalFields = {
  so: 'số (so)',
  ngay_ban_hanh: 'ngày ban hành (ngay_ban_hanh)',
  dia_danh: 'địa danh (dia_danh)',
  ky_hieu: 'ký hiệu: ghi ky_hieu, hoặc ghi co_quan.viet_tat để lập ký hiệu',
  noi_nhan: 'nơi nhận (noi_nhan.gui)',
  luu: 'nơi lưu (noi_nhan.luu)',
  ky: 'người ký (ky)',
  ho_ten: 'họ và tên người ký (ky.ho_ten)',
}
