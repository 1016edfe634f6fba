/** The register of numbers over all plans of a repository (KO001–KO019: kho kế hoạch). `other` is the other plan's file, `line` the line there. Days are dd/mm/yyyy. */
export interface RegisterArgs {
  /** `count`: how many plans bear the number, this one among them. */
  KO001: OtherPlan & { readonly number: string; readonly date: string; readonly count: number }
  KO002: OtherPlan & { readonly number: string }
  /** `is`: where the other plan's number stands to this one's. */
  KO003: OtherPlan & {
    readonly number: string
    readonly date: string
    readonly otherNumber: string
    readonly otherDate: string
    readonly is: 'lower' | 'higher'
  }
  /** `missing`: `04, 07–09`; `first` and `last` of the series are in the repository. */
  KO004: { readonly missing: string; readonly count: number; readonly first: string; readonly last: string }
  KO005: OtherPlan & { readonly number: string; readonly date: string }
  KO006: OtherPlan & { readonly number: string; readonly date: string; readonly next: string }
  /** `plans`: how many of the same body bear `usual`. */
  KO007: OtherPlan & { readonly symbol: string; readonly usual: string; readonly plans: number }
  KO008: { readonly date: string; readonly issuer: string }
}

interface OtherPlan {
  readonly other: string
  readonly line: number
}

export const registerNames = {
  KO001: 'trung-so',
  KO002: 'mot-ke-hoach-hai-tep',
  KO003: 'so-nguoc-ngay',
  KO004: 'so-bi-khuyet',
  KO005: 'sao-chep-nam-truoc',
  KO006: 'so-du-thao-da-cap',
  KO007: 'hai-ky-hieu',
  KO008: 'ngoai-nhiem-ky',
} as const
