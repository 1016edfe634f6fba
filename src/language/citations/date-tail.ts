import { isCalendarDay } from '../../plan/parse-date.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import { skim } from '../dates/skim.ts'
import type { Span } from '../span.ts'

/** The date that follows a number: "ngày 05/3/2020", "ngày 05 tháng 3 năm 2020", and what drafts leave open. */
export interface DateTail {
  readonly end: number
  readonly date?: CalendarDate
  readonly text: string
  readonly span: Span
  readonly form: 'short' | 'long' | 'partial' | 'blank'
  readonly comma: boolean
}

const lead = /\s{0,4}(,?)\s{0,4}(?:(?:được )?ban hành\s{1,5}|ký\s{1,5})?(?=ngày|tháng)/iuy
const short = /ngày\s{0,4}((\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}))(?!\d)/iuy
const long = /(ngày\s{0,4}(\d{1,2})\s{0,4}tháng\s{0,4}(\d{1,2})\s{0,4}năm\s{0,4}(\d{4}))(?!\d)/iuy
const partial =
  /(ngày\s{0,4}\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2})?|ngày\s{0,4}\d{1,2}\s{1,5}tháng\s{1,5}\d{1,2}|tháng\s{1,5}\d{1,2}(?:\s{0,4}năm\s{0,4}|\s?\/\s?)\d{4})(?![\d/])/iuy
const open =
  /(ngày[\s.…_]{0,40}\d{0,2}[\s.…_]{0,40}(?:\/[\s.…_]{0,40}\d{0,2}[\s.…_]{0,40}\/[\s.…_]{0,40}(?:\d{4}|\d{0,2}[.…_]{1,40})?|tháng[\s.…_]{0,40}\d{0,2}[\s.…_]{0,40}năm[\s.…_]{0,40}(?:\d{4}|\d{0,2}[.…_]{0,40})))/iuy

/** The date at the offset, after an optional comma (HD 05-HD/VPTW writes "57-NQ/TW, ngày 22/12/2024"). */
export function readDateTail(text: string, at: number): DateTail | undefined {
  lead.lastIndex = at
  const head = lead.exec(text)
  if (head === null) return undefined
  const from = at + head[0].length
  const comma = head[1] === ','
  const { next } = skim(text, from + 'ngày'.length)
  for (const [pattern, form] of forms) {
    if (form === (next === 't' ? 'short' : 'long')) continue
    pattern.lastIndex = from
    const found = pattern.exec(text)
    if (found?.[1] === undefined) continue
    const written = found[1].trimEnd()
    const start = from + found[0].length - found[1].length
    const span = { start, end: start + written.length }
    const tail = { end: span.end, text: written, span, form, comma }
    if (form !== 'short' && form !== 'long') return tail
    const date = { year: Number(found[4]), month: Number(found[3]), day: Number(found[2]) }
    return isCalendarDay(date) ? { ...tail, date } : tail
  }
  return undefined
}

const forms = [
  [short, 'short'],
  [long, 'long'],
  [partial, 'partial'],
  [open, 'blank'],
] as const

const yearAlone = /\s{0,4},?\s{0,4}\(?năm\s{1,5}((?:19|20)\d\d)\)?(?![\d/])/iuy

/** "năm 2017" at the offset. Not "năm 2025-2026": that is a school year or a period. */
export function readYearTail(
  text: string,
  at: number,
): { readonly end: number; readonly year: number; readonly span: Span } | undefined {
  yearAlone.lastIndex = at
  const found = yearAlone.exec(text)
  if (found?.[1] === undefined) return undefined
  const end = at + found[0].length
  if (/^\s?[-–]\s?\d/u.test(text.slice(end, end + 4))) return undefined
  const start = at + found[0].lastIndexOf(found[1])
  return { end, year: Number(found[1]), span: { start, end: start + 4 } }
}
