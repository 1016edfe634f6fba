import type { CalendarDate, Plan } from '../plan/plan.ts'
import { unmarked, withoutNumberWord } from '../plan/typed-marks.ts'
import type { Profile } from '../profile/profile.ts'
import { fillTemplate } from './fill-template.ts'

/** `05` for 5 where the form pads numbers below ten; text that is no bare number stays as it is. */
export function paddedNumber(text: string, padBelow: number): string {
  const bare = unmarked(text.trim(), withoutNumberWord)
  if (!/^\d+$/.test(bare)) return bare
  return bare.length === 1 && Number(bare) < padBelow ? `0${bare}` : bare
}

/** The symbol as written, or made from the type's code and the issuer's abbreviation. */
export function symbolOf(plan: Plan, profile: Profile): string {
  if (plan.symbol !== undefined) return plan.symbol.value
  return fillTemplate(profile.wording.symbol.v, {
    loai: profile.wording.typeCode.v,
    viet_tat: plan.issuer.abbreviation?.value ?? profile.wording.placeGap.v,
  })
}

/** The number as it is printed, or room for it while the document is a draft. */
export function numberOf(plan: Plan, profile: Profile): string {
  const { wording } = profile
  return plan.number === undefined ? wording.numberGap.v : paddedNumber(plan.number.value, wording.numberPadBelow.v)
}

/** Number and symbol without the word before them: `05/KH-SNV`, `54-KH/TU`. */
export function numberAndSymbol(plan: Plan, profile: Profile): string {
  return joinNumber(numberOf(plan, profile), symbolOf(plan, profile), profile)
}

/** A number and a symbol as the form joins them, without the word before the number. */
export function joinNumber(number: string, symbol: string, profile: Profile): string {
  const { v } = profile.wording.number
  return fillTemplate(v.slice(Math.max(0, v.indexOf('{so}'))), { so: number, ky_hieu: symbol })
}

/** The date of issue as the form pads it. While the day is open, the year stands: the clerk fills in the day, and the month that no one wrote. */
export function issueDateParts(plan: Plan, profile: Profile, today: CalendarDate): { ngay: string; thang: string; nam: string } {
  const date = plan.issuedOn?.date
  if (date !== undefined) return dateParts(date, profile)
  const { year = today.year, month } = plan.issuedIn ?? {}
  const gap = profile.wording.dateGap.v
  return { ngay: gap, thang: month === undefined ? gap : dateParts({ year, month, day: 1 }, profile).thang, nam: String(year) }
}

/** Day, month and year as the form pads them. */
export function dateParts(date: CalendarDate, profile: Profile): { ngay: string; thang: string; nam: string } {
  const { padDayBelow, padMonthBelow } = profile.wording
  const pad = (value: number, below: number) => (value < Math.min(below, 10) ? `0${value}` : String(value))
  return { ngay: pad(date.day, padDayBelow.v), thang: pad(date.month, padMonthBelow.v), nam: String(date.year) }
}
