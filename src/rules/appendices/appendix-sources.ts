import type { Severity } from '../../finding.ts'
import type { Profile } from '../../profile/profile.ts'

/** Unions without an instrument of their own that has been read apply the State's as it fits (NĐ 30/2020/NĐ-CP, Điều 2 khoản 2). */
const asTheState = ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi']

/** The clause on appendices by profile; `point` is one of khoản 1 of the State's. The youth union's instrument says nothing but page numbers. */
export function appendixClauses(point: string): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(asTheState.map((id) => [id, `NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm ${point}`])),
    dang_hd05: 'HD 05-HD/VPTW, Phần II, mục II, khoản 1.1',
    dang_hd36: 'HD 36-HD/VPTW, mục II, điểm 4.5',
  }
}

const read: ReadonlySet<string> = new Set(['nd30', 'dang_hd05', 'dang_hd36'])

/** An error where the form's own instrument says it in so many words; a warning where the form is only taken over from another. */
export function plainlyOnAppendices({ id }: Profile): Severity {
  return read.has(id) ? 'error' : 'warning'
}
