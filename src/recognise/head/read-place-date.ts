import { isCalendarDay } from '../../plan/parse-date.ts'
import type { CalendarDate } from '../../plan/plan.ts'

/** The line of place and date: offsets in the line. */
export interface PlaceDateLine {
  readonly start: number
  readonly end: number
  readonly place?: readonly [number, number]
  /** From the word “ngày” on. */
  readonly dateStart: number
  /** Only a day that exists. */
  readonly date?: CalendarDate
  /** What is there of a date that is not whole, or that no calendar has. */
  readonly year?: number
  readonly month?: number
  /** Nothing of the date is filled in. */
  readonly open: boolean
  /** Only the day is not, or day and month. */
  readonly openDay: boolean
}

const gap = '[\\s.…_/\\[\\]-]{0,60}'
// Also in the letters of TCVN3 and VNI fonts, which show as others where the font is gone.
const dayWord = 'ng(?:à|µ|aø)y'
const monthWord = 'th(?:á|¸|aù)ng'
const yearWord = 'n(?:ă|¨|aê)m'
const words = new RegExp(
  `${dayWord}${gap}(?<day>\\d{1,2})?(?<misread>(?<=\\s)[\\p{L}\\d]{1,2}(?=\\s))?${gap}${monthWord}${gap}(?<month>\\d{1,2})?${gap},?${gap}${yearWord}${gap}(?<year>\\d{1,4})?${gap}`,
  'diuy',
)
const figures =
  /ng(?:à|µ|aø)y\s{0,4}(?<day>\d{1,2}|[.…_]{1,20})?\s{0,20}[/.-]\s{0,20}(?<month>\d{1,2}|[.…_]{1,20})?\s{0,20}[/.-]\s{0,20}(?<year>\d{4})(?!\d)/diuy
const dateWord = /(?<!\p{L})ng(?:à|µ|aø)y(?!\p{L})/giu
/** The same before the date in the letters of an old font, of which some are signs: `S¬n Hµ,`. */
const legacyPlace = /^\p{L}[^\d,;:()]{1,30},$/u
/** A name of a place: a capital first, then words, a figure at its end at most (`Phường 1`). */
const placeName = /^\p{Lu}[\p{L}\p{M}’'. -]{0,48}(?:\d{1,2})?$/u

/** A name of which every word is a name's, alone before the date. */
const capitalised = /^\s*(?:\p{Lu}\p{Ll}{1,7}\s){0,3}\p{Lu}\p{Ll}{1,7}(?:[’'‘]\p{L}{1,7})?$/u

/**
 * `Hà Nội, ngày 05 tháng 01 năm 2026`, and with room for the clerk: `Hà Nội, ngày     tháng 4 năm 2026`, `……, ngày … tháng … năm …`
 * (NĐ 30/2020, Phụ lục I, Phần I, II.4). The line must end with the date and begin with the name of a place, or with nothing; with `any` place where it is
 * known to be this line.
 */
export function placeDateAt(text: string, from = 0, places: 'names' | 'any' = 'names'): PlaceDateLine | undefined {
  for (const { index } of text.slice(from).matchAll(dateWord)) {
    const dateStart = from + index
    const match = matchAt(figures, text, dateStart) ?? matchAt(words, text, dateStart)
    if (match === null) continue
    const end = dateStart + match[0].trimEnd().length
    if (/[\p{L}\d]/u.test(text.slice(end))) continue
    const place = placeBefore(text, from, dateStart, places)
    if (place === undefined) continue
    return { ...place, end, dateStart, ...dateOf(match.groups ?? {}) }
  }
  return undefined
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

function placeBefore(
  text: string,
  from: number,
  dateStart: number,
  places: 'names' | 'any',
): Pick<PlaceDateLine, 'start' | 'place'> | undefined {
  const before = text.slice(from, dateStart).trimEnd()
  const name = before.replace(/[\s,]{1,20}$/u, '')
  // The star under the Party's issuer may stand on this line.
  const own = name
    .slice(name.lastIndexOf('   ') + 1)
    .trimStart()
    .replace(/^\*{1,3}\s{1,9}/u, '')
  const start = from + name.length - own.length
  if (places === 'any') return anyPlace(name, from)
  if (!/\p{L}/u.test(own)) return { start }
  if (!/^ngày/iu.test(text.slice(dateStart)) && legacyPlace.test(before.trimStart()))
    return { start, place: [start, start + own.length] }
  // Without its comma it may as well be a sentence: “Chỉ thị số … ngày …”.
  const parted = name !== before || /\s{2}$/u.test(text.slice(from, dateStart))
  if (
    !parted &&
    from === 0 &&
    capitalised.test(before) &&
    !/^(?:Trước|Từ|Đến|Tới|Sau|Trong|Hết|Vào|Kể|Ký|Lập|Qua)(?!\p{L})/u.test(own)
  )
    return { start, place: [start, start + own.length] }
  return parted && placeName.test(own) ? { start, place: [start, start + own.length] } : undefined
}

/** Gaps are no place: `……, ngày`. */
function anyPlace(name: string, from: number): Pick<PlaceDateLine, 'start' | 'place'> {
  const lead = name.length - name.trimStart().length
  return /[^\s.…_]/u.test(name) ? { start: from + lead, place: [from + lead, from + name.length] } : { start: from + lead }
}

function dateOf(groups: {
  readonly [name: string]: string | undefined
}): Pick<PlaceDateLine, 'date' | 'year' | 'month' | 'open' | 'openDay'> {
  const [day, month, year] = [groups.day, groups.month, groups.year].map((part) =>
    part !== undefined && /^\d+$/.test(part) ? Number(part) : undefined,
  )
  const known = { ...(year === undefined || year < 1900 ? {} : { year }), ...(month === undefined ? {} : { month }) }
  const open = day === undefined && month === undefined && year === undefined
  const isMonth = month === undefined || (month >= 1 && month <= 12)
  const openDay = day === undefined && groups.misread === undefined && isMonth && known.year !== undefined
  if (day === undefined || month === undefined || known.year === undefined) return { ...known, open, openDay }
  const date = { year: known.year, month, day }
  return isCalendarDay(date) ? { ...known, date, open, openDay } : { ...known, open, openDay }
}
