import type { GateArgs } from '../../catalogue/gate.ts'
import type { MessagesOf } from '../messages.ts'

export const gate: MessagesOf<GateArgs> = {
  TT006: ({ field }) => `A document to be issued must have ${finalFields[field]}.`,
}

const finalFields = {
  so: 'a number (so)',
  ngay_ban_hanh: 'a date of issue (ngay_ban_hanh)',
  dia_danh: 'a place (dia_danh)',
  ky_hieu: 'a symbol: write ky_hieu, or co_quan.viet_tat from which it is made',
  noi_nhan: 'recipients (noi_nhan.gui)',
  luu: 'a place of the archive copy (noi_nhan.luu)',
  ky: 'a signer (ky)',
  ho_ten: "the signer's full name (ky.ho_ten)",
}
