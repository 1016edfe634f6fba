import type { Range } from '../../finding.ts'
import type { CalendarDate } from '../../plan/plan.ts'

/**
 * What an instrument is to the plan that names it: one of its bases (`can_cu`) · carried out by it ("Thực hiện Kế hoạch số …, Sở … ban hành Kế hoạch")
 * · replaced by it ("Kế hoạch này thay thế Kế hoạch số …") · only named.
 */
export type Relation = 'basis' | 'implements' | 'replaces' | 'cited'

/** One instrument that a plan names, as plain data: cached, sent between threads, compared with all other plans. */
export interface CitationRecord {
  readonly relation: Relation
  /** In small letters: `kế hoạch`, `nghị định`. */
  readonly kind?: string
  /** Without leading zeros; a law may have none. */
  readonly number?: string
  /** The year inside the number: 2019 in 37/2019/NĐ-CP. */
  readonly year?: number
  /** Normalised: `KH-UBND`, `NQ/TW`. */
  readonly symbol?: string
  /** Number, year and symbol with the sign of the regime between them: `72/KH-UBND`, `54-KH/TU`. Equal keys of one issuer and one year are one instrument. */
  readonly key?: string
  /** What "Luật Lưu trữ" is called by: `Lưu trữ`. */
  readonly name?: string
  /** As written, for sentences: "Kế hoạch số 72/KH-UBND", "Luật Lưu trữ". */
  readonly text: string
  readonly date?: CalendarDate
  readonly dateText?: string
  /** "năm 2017", where no day is told. */
  readonly yearOnly?: number
  /** As written: "Ủy ban nhân dân tỉnh". */
  readonly issuer?: string
  /** Of plans only: what tells two plans of one number apart. */
  readonly subject?: string
  /** JSON Pointer of the passage. */
  readonly path: string
  /** From the type to the end of number and symbol (of a law: of its name). */
  readonly range: Range
  readonly dateRange?: Range
  readonly issuerRange?: Range
  /** Where the plan opens (`mo_dau`): what is told there is why it is issued. */
  readonly opening?: true
}
