import { isCalendarDay } from './parse-date.ts'
import type { CalendarDate } from './plan.ts'

/** What a program gives to the library, which the compiler sees only of TypeScript. Throws TypeError: no user of a document can meet this. */
export function checkGiven({ bytes, today }: { readonly bytes?: unknown; readonly today: unknown }): void {
  if (bytes !== undefined && !(ArrayBuffer.isView(bytes) && 'subarray' in bytes))
    throw new TypeError(`bytes must be a Uint8Array, as of new TextEncoder().encode(text); it is ${kindOf(bytes)}.`)
  if (!isDay(today))
    throw new TypeError(
      `options.today must be a day that exists, as of { year: 2026, month: 10, day: 5 }; it is ${kindOf(today)}.`,
    )
}

function isDay(value: unknown): value is CalendarDate {
  if (typeof value !== 'object' || value === null) return false
  const { year, month, day } = value as Partial<CalendarDate>
  return [year, month, day].every(Number.isInteger) && isCalendarDay(value as CalendarDate)
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'not given'
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : `a ${typeof value}`
  const text = JSON.stringify(value) ?? ''
  return value.constructor === Object && text.length < 80 ? text : `of another kind (${value.constructor?.name ?? 'no class'})`
}
