import type { CalendarDate } from '../../plan/plan.ts'

/**
 * What a deadline text says. `date`, `month`, `quarter`, `year`: one such unit. `period`: from one to another, or open ("từ tháng 7/2026").
 * `recurring`: again and again ("trước ngày 20 hằng tháng"). `relative`: hangs on an event ("sau khi có hướng dẫn").
 * `continuous`: thường xuyên. `by-document`: another text sets the time ("theo hướng dẫn của Sở"). `schedule`: hours of a day.
 * `none`: no reading.
 */
export type DeadlineKind =
  | 'date'
  | 'month'
  | 'quarter'
  | 'year'
  | 'period'
  | 'recurring'
  | 'relative'
  | 'continuous'
  | 'by-document'
  | 'schedule'
  | 'none'

/** A place within a cycle: day 20 of a month; day 15 of month 6 of a year; day 20 of month 3 (the last one) of a quarter; weekday 5 (Friday) of a week. */
export interface CycleMoment {
  readonly day?: number
  /** 1–12 within a year, 1–3 within a quarter. */
  readonly month?: number
  readonly quarter?: number
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday?: number
  readonly lastDay?: true
}

export interface DeadlineCycle {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'term'
  /** Empty where only the frequency is said ("hằng quý"). */
  readonly at: readonly CycleMoment[]
  /** "02 lần/năm" */
  readonly times?: number
  /** "02 năm một lần": every second unit. Absent for every one. */
  readonly interval?: number
  /** The moment lies in the cycle after or before the one reported on: "ngày 05 của tháng liền kề", "31/12 năm trước liền kề". */
  readonly shift?: 'next' | 'previous'
  /** A stretch of each cycle instead of moments: "từ tháng 3 đến tháng 5 hằng năm". `at` is empty then. */
  readonly window?: { readonly from: CycleMoment; readonly to: CycleMoment }
}

/** A distance from the event of a `relative` deadline. */
export interface DeadlineOffset {
  readonly count: number
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'
  readonly workingDays?: true
  readonly side: 'after' | 'before'
}

export interface ClockTime {
  readonly hour: number
  readonly minute: number
}

export interface Deadline {
  readonly kind: DeadlineKind
  /** The text that was read, trimmed. */
  readonly raw: string
  /** The first day that the text names. Absent for "trước ngày …", "chậm nhất …", "đến …", and where the year is unknown. */
  readonly start?: CalendarDate
  /** The last day; with `before` the day itself is too late. Absent where the text leaves the end open. */
  readonly end?: CalendarDate
  readonly before?: true
  readonly every?: DeadlineCycle
  readonly offset?: DeadlineOffset
  /** The event of a `relative` deadline or of an end ("đến khi kết thúc đợt thi đua"), in the author's words. */
  readonly event?: string
  readonly clock?: { readonly start?: ClockTime; readonly end?: ClockTime }
  /** Two or more stages in one text; the outer fields are those of the stage that says most. A stage without a reading is there as `none`. */
  readonly parts?: readonly Deadline[]
  /** Every word was understood and the days are exact: "cuối tháng 9/2026" has the days of the month and is not sure. */
  readonly sure: boolean
}

/** The year or the school year that a plan is for. */
export interface PlanYears {
  readonly year?: number
  /** The year in which a school year begins: in that of 2026-2027 `tháng 9` lies in 2026, `tháng 01` in 2027. */
  readonly schoolYear?: number
}

/** What the plan around a deadline says. A day without a year takes the year from the plan's years alone, never from the day of issue. */
export interface DeadlineSurroundings extends PlanYears {
  readonly issuedOn?: CalendarDate
}
