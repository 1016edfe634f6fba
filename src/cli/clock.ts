import { UserError } from '../errors.ts'
import type { CalendarDate, Plan } from '../plan/plan.ts'
import type { Session } from './session.ts'

/** The first day that a zip entry can bear; it stands for a draft without a date. */
const firstYear = 1980

/** Today where the author sits; SOURCE_DATE_EPOCH puts another day in its place, so that a draft prints the same again. */
export function today(session: Session): CalendarDate {
  const fixed = fixedDay(session)
  if (fixed !== undefined) return fixed
  const now = session.io.now()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}

/** The day of SOURCE_DATE_EPOCH, where it is set. */
export function fixedDay(session: Session): CalendarDate | undefined {
  const fixed = fixedDate(session)
  return fixed && { year: fixed.getUTCFullYear(), month: fixed.getUTCMonth() + 1, day: fixed.getUTCDate() }
}

/** The date that a printed file bears: SOURCE_DATE_EPOCH, else the plan's day of issue. The clock is not asked: same input, same bytes. */
export function modifiedOn(plan: Plan, session: Session): Date {
  return modifiedIn(plan, fixedDate(session))
}

/** The same, `fixed` being the date of SOURCE_DATE_EPOCH where it is set. */
export function modifiedIn(plan: Plan, fixed: Date | undefined): Date {
  const issued = plan.issuedOn?.date
  const known = issued !== undefined && issued.year >= firstYear
  return fixed ?? new Date(known ? Date.UTC(issued.year, issued.month - 1, issued.day) : Date.UTC(firstYear, 0, 1))
}

/** SOURCE_DATE_EPOCH, where it is set (https://reproducible-builds.org/specs/source-date-epoch/). Throws UserError where it is no date. */
export function fixedDate({ io, say }: Session): Date | undefined {
  const value = io.env.SOURCE_DATE_EPOCH
  if (value === undefined || value === '') return undefined
  const date = new Date(Number(value) * 1000)
  if (!/^\d+$/.test(value) || Number.isNaN(date.getTime())) throw new UserError(say.badEpoch(value))
  return date
}
