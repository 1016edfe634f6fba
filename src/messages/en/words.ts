export function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}

/** `once`, `3 times`. */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

export const families = {
  nha_nuoc: 'the State',
  dang: 'the Party',
  doan: 'the Youth Union',
  mttq: 'the Fatherland Front',
  cong_doan: 'the trade unions',
  hoi_lhpn: "the Women's Union",
  huu_nghi: 'the unions of friendship organisations',
}

export const roles = {
  muc_dich: 'purpose and requirements',
  muc_tieu: 'objectives',
  nhiem_vu: 'tasks',
  giai_phap: 'solutions',
  kinh_phi: 'funding',
  to_chuc_thuc_hien: 'implementation',
  che_do_bao_cao: 'reporting',
  muc: 'other',
}
