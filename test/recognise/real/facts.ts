import type { Family } from '../../../src/plan/plan.ts'

/** What a reader counts in a printed plan. */
export interface PlanFacts {
  readonly family: Family
  /** The form that the document's date selects. */
  readonly profile: string
  /** How many bodies stand above, and how many lines name the issuing body. */
  readonly issuer: readonly [parents: number, issuing: number]
  readonly number?: string
  readonly symbol?: string
  readonly place?: string
  /** ISO */
  readonly date?: string
  /** Words of the subject. */
  readonly subject: number
  readonly bases: number
  /** A line a node, to the third level: label as printed, ` = ` and the number of words of its title; `∅` has no label. */
  readonly sections: readonly string[]
  /** Rows × columns, in printed order. */
  readonly tables: readonly string[]
  readonly recipients: number
  readonly archive: number
  readonly signatures: readonly SignatureFacts[]
  readonly appendices: readonly AppendixFacts[]
}

export interface SignatureFacts {
  readonly marks: readonly string[]
  readonly position: boolean
  /** `(Đã ký)` and the like. */
  readonly note: boolean
  /** Words of the name. */
  readonly name: number
}

export interface AppendixFacts {
  readonly label?: string
  readonly title: number
  readonly sections: readonly string[]
  readonly tables: readonly string[]
}
