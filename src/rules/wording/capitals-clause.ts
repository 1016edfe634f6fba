/** Unions without rules on capitals of their own apply the State's as they fit (NĐ 30/2020/NĐ-CP, Điều 2 khoản 2). */
const asTheState = ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi']

/** A provision on capital letters, by profile: `Mục V, khoản 1` of NĐ 30/2020/NĐ-CP, Phụ lục II. */
export function capitalsClause(provision: string): Readonly<Record<string, string>> {
  return Object.fromEntries(asTheState.map((id) => [id, `NĐ 30/2020/NĐ-CP, Phụ lục II, ${provision}`]))
}

/** The day from which NĐ 30/2020/NĐ-CP and its Phụ lục II hold. */
export const capitalsFrom = { year: 2020, month: 3, day: 5 } as const
