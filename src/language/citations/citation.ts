import type { CalendarDate } from '../../plan/plan.ts'
import type { Span } from '../span.ts'

/** Some words of the text and where they stand. */
export interface Words extends Span {
  readonly text: string
}

/**
 * Whose way of writing a symbol shows: `state` 37/2019/NĐ-CP, 24/KH-UBND · `party` 57-NQ/TW · `youth` 12-KH/TĐTN-BTG ·
 * `assembly` 163/2024/QH15 · `mixed` neither State nor Party (2215-QĐ/UBND, 27/NQ-TW) · `unknown` everything else.
 */
export type Regime = 'state' | 'party' | 'youth' | 'assembly' | 'mixed' | 'unknown'

/** Where in the cited instrument: điểm (points), khoản (clauses), Điều (articles), each as written; `parts` holds Mục, Chương, Phần, Phụ lục. */
export interface Provision extends Words {
  readonly points: readonly string[]
  readonly clauses: readonly string[]
  readonly articles: readonly string[]
  readonly parts: readonly string[]
}

/**
 * One instrument named in a text. Its span runs from the type words to the last of number, date, year and issuer; the provision before it, and
 * the subject and short name after it, have spans of their own (a subject may hold other citations, so only the cores never overlap).
 */
export interface Citation extends Span {
  readonly raw: string
  /** The type in lower case: `nghị định`, `luật` (also for a Bộ luật), `chương trình` (also for a Chương trình hành động). */
  readonly kind?: string
  /** The type as written; absent when the kind is carried over from the citation before in a list ("Nghị định số A và số B"). */
  readonly kindText?: Words
  readonly kindCarried: boolean
  /** The name of a law, ordinance or constitution: "Lưu trữ" in "Luật Lưu trữ năm 2024". */
  readonly name?: Words
  /** The word "số" stands before the number. */
  readonly numberWord: boolean
  /** As written, leading zeros kept. */
  readonly number?: string
  readonly numberSpan?: Span
  /** A draft that leaves the number open: "số      /KH-UBND". */
  readonly blank: boolean
  /** The year inside the number: 2019 in 37/2019/NĐ-CP. */
  readonly year?: number
  /** Normalised: `NĐ-CP`, `KH-UBND`, `NQ/TW`, `QH15`. */
  readonly symbol?: string
  readonly rawSymbol?: string
  readonly symbolSpan?: Span
  readonly regime: Regime
  readonly typeCode?: string
  readonly organCode?: string
  /** Only a day that exists. */
  readonly date?: CalendarDate
  readonly dateText?: string
  /** From the word after "ngày" (short) or from "ngày" (long) to the year. */
  readonly dateSpan?: Span
  /** `partial`: a day without year, a month with year · `blank`: a draft that leaves it open. An impossible day is `short` or `long` without `date`. */
  readonly dateForm?: 'short' | 'long' | 'partial' | 'blank'
  /** "…, ngày": the Party writes the comma, the State does not. */
  readonly commaBeforeDate: boolean
  /** The year told by itself: "năm 2017". */
  readonly yearOnly?: number
  readonly yearOnlySpan?: Span
  readonly issuer?: Words
  readonly subject?: Words
  readonly provision?: Provision
  /** The name given in "(sau đây gọi tắt là …)", without the introducing words. */
  readonly shortName?: Words
  /** Blanks inside number and symbol, where neither regime has one. */
  readonly spacing: readonly Span[]
  /** Offsets at which a blank is missing between number and word: "Chỉ thị46-CT/TW", "57-NQ/TWngày". */
  readonly glued: readonly number[]
  /** For comparing: number without leading zeros, year, symbol: `37/2019/NĐ-CP`, `46-CT/TW`. Absent when there is no number, or neither year nor symbol. */
  readonly key?: string
}
