import type { CalendarDate } from '../../plan/plan.ts'
import type { Span } from '../span.ts'

/**
 * How a date is written: `short` 05/01/2026, 15/6, tháng 3/2026; `dashed` 05-01-2026; `dotted` 05.01.2026; `iso` 2026-01-05;
 * `long` ngày 05 tháng 01 năm 2026; `blank` a date with room left for what the clerk fills in.
 */
export type DateForm = 'short' | 'dashed' | 'dotted' | 'iso' | 'long' | 'blank'

/**
 * Facts about the writing; a rule chooses which of them matter in which form. NĐ 30/2020, Phụ lục I, Phần I, II.4.b: days under 10 and
 * months 1 and 2 take a leading 0 (`day-not-padded`, `month-not-padded`), other months none (`month-padded`).
 */
export type DateProblem = 'no-such-day' | 'day-not-padded' | 'month-not-padded' | 'month-padded' | 'glued'

export interface FoundWeekday extends Span {
  readonly text: string
  /** 1 = Monday (thứ Hai) … 7 = Sunday (Chủ nhật). */
  readonly day: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** Undefined where the text does not say which year, so that the calendar cannot tell. */
  readonly agrees: boolean | undefined
}

/** A date in a text. The span begins with the word "ngày" or "tháng" where it is there; the spans of the parts cover the figures only. */
export interface FoundDate extends Span {
  readonly text: string
  readonly form: DateForm
  readonly day?: number
  readonly month?: number
  readonly year?: number
  readonly daySpan?: Span
  readonly monthSpan?: Span
  readonly yearSpan?: Span
  /** Only for a day that the calendar has, written with its year. */
  readonly date?: CalendarDate
  readonly problems: readonly DateProblem[]
  /** Where a blank is missing, as in "ngày29" or "tháng 12năm". Empty unless `problems` has `glued`. */
  readonly glue: readonly number[]
  readonly weekday?: FoundWeekday
}
