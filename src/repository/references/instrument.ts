import type { Spot } from '../../finding.ts'
import type { CalendarDate } from '../../plan/plan.ts'

/** One entry of the list of instruments (`van_ban`). Either number and symbol are given, or the name of a law. */
export interface Instrument extends Spot {
  /** In small letters: `nghị định`. */
  readonly kind: string
  readonly number?: string
  /** The year inside the number. */
  readonly year?: number
  /** Normalised. */
  readonly symbol?: string
  /** In small letters, of a law: `lưu trữ`. */
  readonly name?: string
  readonly date?: CalendarDate
  readonly issuer?: string
  readonly from?: CalendarDate
  /** The first day on which it is no longer in force. */
  readonly until?: CalendarDate
  /** As written. */
  readonly replacedBy?: string
  /** The day of what replaces it, where it is told. */
  readonly replacedOn?: CalendarDate
}

/** The list that holds for some plans. */
export interface InstrumentList {
  /** As it is shown. */
  readonly file: string
  readonly instruments: readonly Instrument[]
}

export const noInstruments: InstrumentList = { file: '', instruments: [] }
