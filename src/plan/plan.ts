import type { Range } from '../finding.ts'
import type { Family, Role } from '../terms.ts'
import type { Period } from './parse-period.ts'
import type { Prose } from './prose.ts'
import type { Table } from './table.ts'

export type { Family, Role } from '../terms.ts'
export { families, roles } from '../terms.ts'

/** Where a node stands in its source. `locate` gives the place of a character inside a text. */
export interface Place {
  readonly file: string
  readonly path: string
  readonly range: Range
  readonly locate?: (index: number) => Range['start']
}

/** A one-line text of the author, NFC, outer blanks removed, with its place. */
export interface Text {
  readonly value: string
  readonly place: Place
}

/** Styles of labels (`danh_so`), named by the first label of each; `không` is none. */
export const labelStyles = [
  'A.',
  'I.',
  'I-',
  'I -',
  '1.',
  '1)',
  '1-',
  '(1)',
  '1.1.',
  '1.1',
  'a)',
  'a.',
  '(i)',
  'i)',
  '-',
  '+',
  '*',
  'không',
] as const
export type LabelStyle = (typeof labelStyles)[number]

export type Status = 'du_thao' | 'trinh_ky' | 'ban_hanh'

/** A calendar date. `month` is 1–12. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface DateText extends Text {
  /** Absent when the text is no real date; the finding is made where it is read. */
  readonly date?: CalendarDate
}

/** A date of issue whose day the clerk is still to fill in. */
export interface OpenDate extends Text {
  readonly year: number
  readonly month?: number
}

/** A plan as its author means it: what is written in the YAML, before any form is applied. */
export interface Plan {
  readonly file: string
  readonly place: Place
  /** The key `the_thuc`, at the head of the file: what the whole document lacks is told there. */
  readonly headPlace: Place
  readonly family?: Family
  /** `ap_dung`: a profile named by the author instead of the one that the date selects. */
  readonly appliedProfile?: Text
  readonly issuer: Issuer
  /** The number as the author wrote it (`7`, `07`); absent while a draft. */
  readonly number?: Text
  readonly symbol?: Text
  readonly placeName?: Text
  readonly issuedOn?: DateText
  /** Instead of it, while the day is open: `ngay_ban_hanh: 2026-10` or `2026`. */
  readonly issuedIn?: OpenDate
  /** `ten_loai`, where the type is not just a plan. */
  readonly typeName?: Text
  /** `tac_gia`: the author named under the type (Party). */
  readonly author?: Text
  readonly subject?: Text
  readonly bases: readonly Text[]
  readonly opening?: Prose
  readonly sections: readonly PlanNode[]
  /** `danh_so` of the plan: the label style of its sections. */
  readonly sectionStyle?: LabelStyle
  /** Where that `danh_so` stands. */
  readonly sectionStylePlace?: Place
  readonly closing?: Prose
  readonly recipients?: Recipients
  readonly signatures: readonly Signature[]
  readonly appendices: readonly Appendix[]
  readonly status: Status
  /** `hien_phan_cong`: where assignment fields are printed: as lines under their node, or only in the appendix matrix. */
  readonly assignmentsIn: 'dong' | 'phu_luc'
  readonly issuedWith?: IssuedWith
  /** `thuc_hien`: the superiors' plans that this one carries out. Not printed. */
  readonly parents?: readonly ParentPlan[]
  /** `ky_ke_hoach`: what time the plan is for. Not printed. */
  readonly period?: PeriodText
  readonly marks: Marks
}

export interface Issuer {
  readonly parent: readonly Text[]
  readonly issuing: readonly Text[]
  readonly abbreviation?: Text
}

export interface Marks {
  readonly secrecy?: Text
  readonly urgency?: Text
  readonly circulation?: Text
  readonly addressees: readonly Text[]
  readonly drafter?: Text
  readonly copies?: Text
  readonly contact?: Text
  /** `lan_du_thao`: which draft this is. */
  readonly draft?: Text
}

/** A section, a task, a clause, a point: one recursive node. */
export interface PlanNode {
  readonly place: Place
  readonly role?: Role
  /** `tieu_de`, or `don_vi`, which also names who is responsible. */
  readonly title?: Text
  readonly unit?: Text
  /** `doan`: a numbered paragraph without a title. */
  readonly paragraph?: Prose
  readonly content: readonly Content[]
  readonly childStyle?: LabelStyle
  /** Where that `danh_so` stands. */
  readonly childStylePlace?: Place
  /** `nhan`: the printed label where it is not the computed one. */
  readonly explicitLabel?: Text
  readonly assignment: Assignment
  /** `nhan` of a field: the label printed before its values in place of the form's own. */
  readonly assignmentLabels?: ReadonlyMap<AssignmentField, Text>
  /** The author wrote the assignment fields before the content: they are printed there too. */
  readonly assignmentFirst: boolean
}

export type Content =
  | { readonly kind: 'prose'; readonly prose: Prose }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'node'; readonly node: PlanNode }

export const assignmentFields = ['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi', 'thoi_han', 'san_pham', 'kinh_phi'] as const
export type AssignmentField = (typeof assignmentFields)[number]

/** The assignment fields that the author gave, in the author's order; several values of a field stay apart. */
export type Assignment = ReadonlyMap<AssignmentField, readonly Text[]>

export interface Recipients {
  readonly place: Place
  readonly to: readonly Recipient[]
  readonly archive: readonly Text[]
}

export interface Recipient {
  readonly name: Text
  readonly members: readonly Text[]
}

/** Who signs and in what authority. The marks (TM., T/M, KT. …) belong to the profile. */
export interface Signature {
  readonly place: Place
  readonly approves: boolean
  /** `co_quan_ky`: the body for which the signer signs, over authority and position, where several bodies sign. */
  readonly signingBody?: Text
  readonly onBehalf?: Text
  readonly byOrder?: Text
  readonly byDelegation?: Text
  readonly forChief?: Text
  readonly acting?: Text
  readonly position?: Text
  /** `kiem`: the office held concurrently, printed under the word "kiêm". */
  readonly concurrently?: Text
  readonly note?: Text
  /** `chuc_vu_khac`: the office in the signer's own organ, above the name (NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 7 điểm đ). */
  readonly otherPosition?: Text
  readonly name?: Text
}

export interface Appendix {
  readonly place: Place
  readonly explicitLabel?: Text
  readonly title?: Text
  readonly orientation: 'doc' | 'ngang'
  /** `phan_cong`: the assignment matrix, made from the nodes that carry assignment fields. */
  readonly matrix: boolean
  readonly content: readonly Content[]
  readonly childStyle?: LabelStyle
  /** Where that `danh_so` stands. */
  readonly childStylePlace?: Place
}

/** One plan of `thuc_hien`, by the number and symbol that its issuer gave it. */
export interface ParentPlan {
  readonly place: Place
  readonly number: Text
  readonly symbol: Text
  readonly issuedOn?: DateText
  readonly issuer?: Text
}

export interface PeriodText extends Text {
  /** Absent when the text is no period; the finding is made where it is read. */
  readonly period?: Period
}

/** `ban_hanh_kem`: the decision with which the plan is issued. */
export interface IssuedWith {
  readonly place: Place
  readonly type: Text
  readonly number?: Text
  readonly symbol?: Text
  readonly issuedOn?: DateText
  readonly issuer?: Text
  readonly fullText?: Prose
}
