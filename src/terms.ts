/** The issuer's family (`the_thuc`); with the date of issue it selects the profile. */
export const families = ['nha_nuoc', 'dang', 'doan', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] as const
export type Family = (typeof families)[number]

/** What a section is for (its key under `noi_dung`); `muc` is any other section. */
export const roles = [
  'muc_dich',
  'muc_tieu',
  'nhiem_vu',
  'giai_phap',
  'kinh_phi',
  'to_chuc_thuc_hien',
  'che_do_bao_cao',
  'muc',
] as const
export type Role = (typeof roles)[number]
