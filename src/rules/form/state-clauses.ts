/** Unions without an instrument of their own that has been read apply the State's as it fits (NĐ 30/2020/NĐ-CP, Điều 2 khoản 2). */
const asTheState = ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi']

/** A clause of NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I by the profiles that follow it: `Mục I, khoản 2`. */
export function stateClauses(clause: string): Readonly<Record<string, string>> {
  return Object.fromEntries(asTheState.map((id) => [id, `NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, ${clause}`]))
}
