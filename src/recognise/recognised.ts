import type { Code, FindingArgs } from '../catalogue.ts'
import type { Position } from '../finding.ts'
import type { Family, Plan } from '../plan/plan.ts'
import type { ComponentKey, Profile } from '../profile/profile.ts'
import type { Aside, Flow, FlowParagraph, FlowTable } from './flow.ts'

/** A document with the role of each of its paragraphs, and the plan that it says. */
export interface Recognised {
  readonly flow: Flow
  readonly family: Family
  readonly profile: Profile
  readonly evidence: readonly Evidence[]
  readonly certainty: Certainty
  /** In reading order: the printed form as it was recognised, with what was measured. */
  readonly components: readonly Component[]
  readonly plan: Plan
  readonly asides: readonly Aside[]
  /** Where a person must look: told in the report, and as `# kiểm tra: …` in the YAML at the path. */
  readonly doubts: readonly Doubt[]
}

/** A paragraph, or a part of one, with its role. */
export interface Component {
  readonly key: ComponentKey
  readonly paragraph: FlowParagraph
  /** Which characters of the paragraph's text; the whole where absent. */
  readonly span?: readonly [number, number]
  /** Of a heading: 1 for sections. */
  readonly depth?: number
  /** The printed label, automatic or typed. */
  readonly label?: string
  /** The table in which it is a cell of the document (not of the layout of head and signature). */
  readonly table?: FlowTable
  /** Index into `plan.appendices`, for what stands in an appendix. */
  readonly appendix?: number
  /** Index into `plan.signatures`. */
  readonly signature?: number
  /** Of a recipient's paragraph: it goes on with the one before it, and is no recipient of its own. */
  readonly continues?: true
}

/** How surely the evidence speaks for the family: `given` where the reader named it. */
export type Certainty = 'given' | 'certain' | 'likely' | 'guess'

/** Why a family and a form were chosen: each piece of evidence with what it speaks for. */
export interface Evidence {
  readonly family: Family
  /** What was seen: a code of the catalogue's `EvidenceKind`. */
  readonly kind: EvidenceKind
  readonly text: string
  readonly at: Position
  readonly weight: number
}

export type EvidenceKind =
  | 'nationalTitle'
  | 'partyTitle'
  | 'organisationTitle'
  | 'issuer'
  | 'number'
  | 'signatureMark'
  | 'recipients'
  | 'author'
  | 'basis'
  | 'position'
  | 'style'
  | 'default'

/** Something a person must look at. `path` is the JSON Pointer into the plan where the comment goes. */
export type Doubt<C extends Code = Code> = {
  readonly code: C
  readonly args: FindingArgs[C]
  readonly at: Position
  readonly path: string
}
