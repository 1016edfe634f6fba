const state = 'NĐ 30/2020/NĐ-CP, Điều 15 khoản 1'

/** Who number each type by itself, by terms, and where their instruments say so; what HD 11 of the Party said was not read. */
export const termClauses: Readonly<Record<string, string>> = {
  dang_hd05: 'HD 05-HD/VPTW, Phần II, mục I, khoản 3.1.1 điểm b',
  dang_hd36: 'HD 36-HD/VPTW, mục II, điểm 1.3.1',
  doan_hd29: 'HD 29-HD/TWĐTN-VP, mục III, khoản 3.1',
}

/** How the numbers of documents run, by form; what held for the State before Nghị định 30 was not read. Unions without an instrument of their own follow the State's as it fits (Điều 2 khoản 2). */
export const numberClauses: Readonly<Record<string, string>> = {
  nd30: state,
  ...termClauses,
  mttq: state,
  cong_doan: state,
  hoi_lhpn: state,
  huu_nghi: state,
}
