import type { CalendarDate } from '../../plan/plan.ts'
import type { PlanRecord } from '../plan-record.ts'
import type { RegisterIssuer } from './issuers-of.ts'
import type { PlanNumber } from './plan-number.ts'

/** A stretch of time in which no number is given twice. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'term'; readonly name: string }
  /** A term that nobody told, seen by the numbers: they begin again behind it. */
  | { readonly kind: 'seen'; readonly first: number; readonly last: number }
  /** Terms are told, and the day is in none. */
  | { readonly kind: 'outside' }

/** A plan in its series. */
export interface RegisterEntry {
  readonly record: PlanRecord
  readonly number: PlanNumber
  /** As it is shown: `05/KH-SNV`. */
  readonly shown: string
  /** Equal symbols, whatever their spelling. */
  readonly symbol: string
  readonly date: CalendarDate
}

/** Plans that are numbered together: of one body, one type, one year or term; secret ones of the State apart. */
export interface Series {
  readonly issuer: RegisterIssuer
  /** As most of its plans write it: `KH-SNV`. */
  readonly symbol: string
  readonly period: Period
  readonly isSecret: boolean
  /** `text`: an instrument says so for this family, and they surely are one body's; `derived`: it is only like the State's, or likely. */
  readonly sure: 'text' | 'derived'
  /** The highest number given in it, also where only some of its plans are looked at. */
  readonly highest: number
  /** By number, then by date, then by file. */
  readonly entries: readonly RegisterEntry[]
}
