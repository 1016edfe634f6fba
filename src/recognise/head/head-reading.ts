import type { DateText, IssuedWith, Issuer, Marks, OpenDate, Text } from '../../plan/plan.ts'
import type { Aside, Flow } from '../flow.ts'
import type { Component, Doubt } from '../recognised.ts'

/** What stands before the bases and the body. Names in capitals are given as they were written: see `createRecase`. */
export interface HeadReading {
  /** Index into the blocks (of `rest`, where it is there) of the first block after head and title. */
  readonly end: number
  /** The blocks of the decision that issues the plan, before the plan's own title. */
  readonly preceding: { readonly from: number; readonly to: number } | undefined
  /**
   * The flow without what the head took from elsewhere: the blocks of a head or of a line of place and date that stands further down, the words in the
   * margins of page 1 (among its `asides`); an approval that stood over the letterhead is its last. There the reading goes on.
   */
  readonly rest?: Flow
  readonly issuer: Issuer
  readonly number?: Text
  readonly symbol?: Text
  readonly placeName?: Text
  readonly issuedOn?: DateText
  /** What the line of place and date says of a date that is not whole. */
  readonly issuedIn?: OpenDate
  readonly openDate?: { readonly year?: number; readonly month?: number }
  /** Where it is not just a plan. */
  readonly typeName?: Text
  readonly author?: Text
  readonly subject?: Text
  readonly marks: Marks
  readonly issuedWith?: IssuedWith
  readonly components: readonly Component[]
  readonly asides: readonly Aside[]
  readonly doubts: readonly Doubt[]
}
