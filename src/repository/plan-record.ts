import type { Code } from '../catalogue.ts'
import type { Spot } from '../finding.ts'
import type { PeriodOfYears } from '../language/deadlines/years-of-period.ts'
import type { CalendarDate, Family, Status } from '../plan/plan.ts'
import type { CitationRecord } from './references/citation-record.ts'
import type { ParentRecord, PeriodRecord } from './references/parent-record.ts'
import type { TaskRecord } from './tasks/task-record.ts'

/** A text of the author's with its place in the plan's file. */
export interface RecordText extends Spot {
  readonly text: string
}

/**
 * What a repository knows of one plan: the register, the references, the assignments and the graph are made of it. Plain data, so that it can be cached and
 * sent between threads; a place counts in the plan's own file.
 */
export interface PlanRecord {
  readonly file: string
  /** The key `the_thuc`: what the whole plan lacks is told there. */
  readonly head: Spot
  readonly family?: Family
  /** The form that the plan is judged by: `nd30`, `dang_hd05`. */
  readonly profile?: string
  readonly status: Status
  readonly issuer: IssuerRecord
  /** As written: `07`; absent while a draft. */
  readonly number?: RecordText
  /** As it is printed, written or derived: `KH-SNV`, `KH/TU`. Absent where neither it nor the issuer's abbreviation is given. `range` is that of `ky_hieu` or `viet_tat`. */
  readonly symbol?: RecordText
  readonly issuedOn?: RecordDate
  readonly subject?: RecordText
  /** `ten_loai`, where the type is not just a plan. */
  readonly typeName?: string
  readonly signers: readonly SignerRecord[]
  /** `do_mat`, as written. */
  readonly secrecy?: string
  /** The instrument with which the plan is issued, whose number it bears. */
  readonly issuedWith?: IssuedWithRecord
  /** The year or years that the subject names as the plan's own. */
  readonly years?: PeriodOfYears
  readonly citations: readonly CitationRecord[]
  /** `dia_danh`, as written. */
  readonly placeName?: string
  /** The province that its recipients or citations name, and no other (see `namedProvince`). */
  readonly province?: string
  /** `thuc_hien`: the superiors' plans that this one carries out. */
  readonly parents?: readonly ParentRecord[]
  /** `ky_ke_hoach` */
  readonly period?: PeriodRecord
  /** Who does what by when, in printed order. */
  readonly tasks: readonly TaskRecord[]
  /** Codes of repository rules that comments of the author answer for (`# plan-ignore KO003: …`), by line. */
  readonly answered?: readonly AnsweredLine[]
}

export interface IssuerRecord extends Spot {
  /** `ban_hanh`, as written; more than one where bodies issue jointly. */
  readonly names: readonly string[]
  /** `chu_quan`, the nearest last. */
  readonly parent: readonly string[]
  readonly abbreviation?: string
}

export interface RecordDate extends RecordText {
  /** Absent where the text is no real date. */
  readonly date?: CalendarDate
}

export interface SignerRecord {
  readonly name?: string
  readonly position?: string
}

export interface IssuedWithRecord extends Spot {
  /** `Quyết định` */
  readonly type: string
  readonly number?: string
  readonly symbol?: string
  readonly issuedOn?: CalendarDate
  readonly issuer?: string
}

export interface AnsweredLine {
  readonly code: Code
  readonly line: number
}
