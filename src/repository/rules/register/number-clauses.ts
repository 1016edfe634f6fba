const state = 'NĐ 30/2020/NĐ-CP, Điều 15 khoản 1'
const party = 'HD 05-HD/VPTW, Phần II, mục I, khoản 3.1.1 điểm b'
const formerParty = 'HD 36-HD/VPTW, mục II, điểm 1.3.1'

/** How the numbers of documents run, by form; what held for the State before Nghị định 30 was not read. Unions without an instrument of their own follow the State's as it fits (Điều 2 khoản 2). */
export const numberClauses: Readonly<Record<string, string>> = {
  nd30: state,
  dang: party,
  dang_hd36: formerParty,
  dang_hd11: formerParty,
  doan: 'HD 29-HD/TWĐTN-VP, mục III, khoản 3.1',
  mttq: state,
  cong_doan: state,
  hoi_lhpn: state,
  huu_nghi: state,
}
