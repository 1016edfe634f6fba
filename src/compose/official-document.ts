import type { Place } from '../plan/plan.ts'
import type { Inline } from '../plan/prose.ts'
import type { Table } from '../plan/table.ts'
import type { ComponentKey, Profile } from '../profile/profile.ts'

/** The printed form: components with a role, in the decree's own terms, in printed order. Every word stands here as it is printed. */
export interface OfficialDocument {
  readonly profile: Profile
  readonly properties: DocumentProperties
  /** The decision's own text, printed before a plan that is issued with it. */
  readonly preceding: readonly Block[]
  readonly head: Head
  readonly title: readonly Paragraph[]
  readonly body: readonly Block[]
  readonly closing: Closing
  readonly appendices: readonly AppendixPart[]
}

/** A paragraph of one component. `label` is its marker (`I.`, `a)`, `-`), printed before the text with a blank. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly component: ComponentKey
  readonly label?: string
  readonly inlines: readonly Inline[]
  /** The words before the form put them in capitals: their own capitals tell names and phrases apart. */
  readonly cased?: string
  /** Depth in the outline, 1–9, of a heading. */
  readonly outline?: number
  /** Stays on the page of what follows: a numbered paragraph that is bold from end to end stands for a title. */
  readonly keepNext?: boolean
  /** Nesting of bullets and their following paragraphs: 0 is the body's own indent. */
  readonly level?: number
  /** What the YAML said here; absent for what the form adds of itself. */
  readonly place?: Place
}

export interface TableBlock {
  readonly kind: 'table'
  readonly table: Table
}

export type Block = Paragraph | TableBlock

/** The two columns at the top of page 1. */
export interface Head {
  /** Parent body, issuing body, and the mark or line under it. */
  readonly left: readonly Paragraph[]
  /** National title and motto, or the organisation's title. */
  readonly right: readonly Paragraph[]
  readonly number?: Paragraph
  readonly placeDate?: Paragraph
  /** Under the number: secrecy, urgency, draft. */
  readonly marks: readonly Paragraph[]
  /** In the top margin: circulation, unless the form has it at the end. */
  readonly circulation?: Paragraph
}

export interface Closing {
  /** Label, one paragraph a recipient, archive line, drafter's code. */
  readonly recipients: readonly Paragraph[]
  /** One block a signer: the first is printed on the right, approvers on the left. */
  readonly signatures: readonly SignatureBlock[]
  /** At the end of the document: the circulation mark that the form has there. */
  readonly circulation?: Paragraph
  readonly contact?: Paragraph
}

export interface SignatureBlock {
  readonly side: 'left' | 'right'
  readonly lines: readonly Paragraph[]
}

export interface AppendixPart {
  readonly orientation: 'portrait' | 'landscape'
  /** Label, title, reference line. */
  readonly title: readonly Paragraph[]
  readonly blocks: readonly Block[]
}

/** What goes into the file's core and custom properties (NĐ 30 Phụ lục VI, Phần II). */
export interface DocumentProperties {
  readonly title: string
  readonly subject: string
  readonly issuer: string
  /** The bodies above the issuer. */
  readonly parent?: string
  readonly typeName: string
  readonly number?: string
  readonly symbol?: string
  /** ISO date. */
  readonly issuedOn?: string
  /** `2026-10`, `2026`: while the day is open. */
  readonly issuedIn?: string
  readonly language: string
  readonly signerPosition?: string
  readonly signerName?: string
  readonly recipients: readonly string[]
  readonly urgency?: string
  readonly copies?: string
  readonly profile: string
}
