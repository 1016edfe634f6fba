/**
 * What plans of a repository say of each other (KO020–KO049: kho kế hoạch). `text` is an instrument as the plan names it, `other` and `line` are where the
 * other plan, or the other mention, stands. Days are dd/mm/yyyy.
 */
export interface ReferencesArgs {
  /** `lower` and `upper`: the plans next to the number, as they are shown. `contradicts`: the day that is told does not lie between theirs. */
  KO020: {
    readonly text: string
    readonly issuer: string
    readonly lower: string
    readonly upper: string
    readonly contradicts: boolean
  }
  KO021: Elsewhere & { readonly text: string; readonly date: string; readonly right: string }
  KO022: Elsewhere & { readonly text: string; readonly symbol: string; readonly right: string }
  KO023: Elsewhere & { readonly text: string; readonly issuer: string; readonly right: string }
  KO024: Elsewhere & { readonly text: string; readonly right: string }
  /** `by`: the plan that replaces it, as it is shown; `date`: its day. */
  KO025: Elsewhere & { readonly text: string; readonly by: string; readonly date: string }
  /** `files`: how many files tell this day, `usual`: how many the other. */
  KO026: Elsewhere & {
    readonly text: string
    readonly date: string
    readonly right: string
    readonly files: number
    readonly usual: number
  }
  KO027: { readonly text: string; readonly where: 'key' | 'text' }
  /** `count`: how many plans the circle has; `text` is the plan that this one carries out or replaces, `other` its file. */
  KO028: Elsewhere & { readonly text: string; readonly kind: 'implements' | 'replaces'; readonly count: number }
  KO029: { readonly text: string; readonly issuer: string }
  /** `other` and `line`: the list, and the instrument in it; `date`: since when, or from when on; `by`: what replaces it. */
  KO030: Elsewhere & {
    readonly text: string
    readonly state: 'expired' | 'replaced' | 'early'
    readonly date?: string
    readonly by?: string
  }
  KO031: Elsewhere & { readonly text: string; readonly date: string; readonly right: string }
  KO032: Elsewhere & { readonly text: string; readonly issuer: string; readonly right: string }
}

interface Elsewhere {
  readonly other: string
  readonly line: number
}

export const referencesNames = {
  KO020: 'ke-hoach-vien-dan-khong-co',
  KO021: 'vien-dan-sai-ngay',
  KO022: 'vien-dan-sai-ky-hieu',
  KO023: 'vien-dan-sai-co-quan',
  KO024: 'vien-dan-sai-trich-yeu',
  KO025: 'vien-dan-ke-hoach-da-thay-the',
  KO026: 'mot-van-ban-hai-ngay-trong-kho',
  KO027: 'thuc-hien-ma-khong-can-cu',
  KO028: 'ke-hoach-vong-tron',
  KO029: 'ke-hoach-cap-tren-khong-co',
  KO030: 'can-cu-khong-con-hieu-luc',
  KO031: 'can-cu-sai-ngay-theo-danh-muc',
  KO032: 'can-cu-sai-co-quan-theo-danh-muc',
} as const
