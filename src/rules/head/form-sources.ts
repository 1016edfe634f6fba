import type { Severity } from '../../finding.ts'
import type { Profile } from '../../profile/profile.ts'

/** Clauses on one matter in the instruments of the State, the Party and the youth union, without the instruments' names. */
export interface Sources {
  /** Under NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II: `khoản 3 điểm c`. */
  readonly state?: string
  /** Under HD 05-HD/VPTW, Phần II, mục I: `khoản 3.2.2`. */
  readonly hd05?: string
  /** Under HD 36-HD/VPTW, mục II: `điểm 1.3.2`. */
  readonly hd36?: string
  /** Under HD 29-HD/TWĐTN-VP: `mục III, khoản 3.2`. */
  readonly youth?: string
}

/** Unions without an instrument of their own that has been read apply the State's as it fits (NĐ 30/2020/NĐ-CP, Điều 2 khoản 2). */
const asTheState = ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi']

/** The clauses as a rule names them, by profile. Forms whose text was not read (TT 01/2011, HD 11) have none. */
export function clausesOf({ state, hd05, hd36, youth }: Sources): Readonly<Record<string, string>> {
  const all: Record<string, string> = {}
  if (state !== undefined) {
    for (const id of asTheState) all[id] = `NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, ${state}`
  }
  if (hd05 !== undefined) all.dang_hd05 = `HD 05-HD/VPTW, Phần II, mục I, ${hd05}`
  if (hd36 !== undefined) all.dang_hd36 = `HD 36-HD/VPTW, mục II, ${hd36}`
  if (youth !== undefined) all.doan_hd29 = `HD 29-HD/TWĐTN-VP, ${youth}`
  return all
}

const read: ReadonlySet<string> = new Set(['nd30', 'dang_hd05', 'dang_hd36', 'doan_hd29'])

/** An error where the form's own instrument says it in so many words; a warning where the form is only taken over from another. */
export function plainly({ id }: Profile): Severity {
  return read.has(id) ? 'error' : 'warning'
}

/** The same for what HD 29 (the youth union) only shows in its samples. */
export function plainlyButYouth(profile: Profile): Severity {
  return profile.family === 'doan' ? 'warning' : plainly(profile)
}
