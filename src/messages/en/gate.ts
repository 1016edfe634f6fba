import type { GateArgs } from '../../catalogue/gate.ts'
import type { MessagesOf } from '../messages.ts'

export const gate: MessagesOf<GateArgs> = {
  TT006: ({ field }) => `Still missing: ${finalFields[field]}, which a document to be issued must have.`,
  TT150: ({ status }) =>
    `trang_thai says ${status}, but number and date are both there; once signed write ban_hanh, before that leave them out.`,
  TT151: ({ draft }) => `Take out lan_du_thao: an issued document bears no “Dự thảo lần ${draft}”.`,
  TT152: ({ status }) => `Number and date are there and trang_thai still says ${status}; write ban_hanh.`,
  TT153: ({ type, missing }) =>
    `The line “Ban hành kèm theo ${type} …” still lacks ${missing.map((field) => decisionFields[field]).join(', ')}; fill it in.`,
}

const finalFields = {
  so: 'a number (so)',
  ngay_ban_hanh: 'a date of issue (ngay_ban_hanh)',
  dia_danh: 'a place (dia_danh)',
  ky_hieu: 'a symbol (ky_hieu, or co_quan.viet_tat from which it is made)',
  noi_nhan: 'recipients (noi_nhan.gui)',
  luu: 'a place of the archive copy (noi_nhan.luu)',
  ky: 'a signer (ky)',
  ho_ten: "the signer's full name (ky.ho_ten)",
}

const decisionFields = { so: 'the number', ky_hieu: 'the symbol', ngay: 'the date' }
