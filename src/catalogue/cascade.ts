/** A plan against the superior's plan that it carries out, and against its own period (KO050–KO069: kho kế hoạch). `other` and `line` are where the superior says it. */
export interface CascadeArgs {
  KO050: { readonly task: string; readonly other: string; readonly line: number }
  /** `date` and `limit` as written; `last` is the superior's last day, dd/mm/yyyy. */
  KO051: {
    readonly date: string
    readonly limit: string
    readonly last: string
    readonly task: string
    readonly other: string
    readonly line: number
  }
  KO052: { readonly period: string; readonly outer: string; readonly other: string; readonly line: number }
  /** `date` as written. */
  KO053: { readonly date: string; readonly period: string; readonly side: 'before' | 'after' }
}

export const cascadeNames = {
  KO050: 'nhiem-vu-cap-tren-chua-trien-khai',
  KO051: 'thoi-han-sau-cap-tren',
  KO052: 'ky-ngoai-ky-cap-tren',
  KO053: 'thoi-han-ngoai-ky',
} as const
