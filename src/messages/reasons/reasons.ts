import type { FindingArgs } from '../../catalogue.ts'

/** What a code is about, for `plan rules`, `plan explain`, docs/rules.md and the rules of a SARIF report. */
export interface Reason {
  /** What is wrong, as a heading: a few words, no full stop. */
  readonly title: string
  /** Why it matters and what the source says: one to three sentences. */
  readonly reason: string
  /** What to do about it, where the message of the finding does not say it already. */
  readonly advice?: string
}

/** Every code has its reason, in both languages. */
export type Reasons = ReasonsOf<FindingArgs>

export type ReasonsOf<A> = { readonly [C in keyof A]: Reason }
