import { findDates } from '../dates/find-dates.ts'
import type { FoundDate } from '../dates/found-date.ts'
import { matchAt } from '../dates/match-at.ts'
import { skim } from '../dates/skim.ts'
import type { TimePoint } from './time-point.ts'

const dayOnly =
  /(?<!\p{L})ngày\s{0,4}(?<list>\d{1,2}(?:\s{0,4}(?:,|và)\s{0,4}(?:ngày\s)?\d{1,2}(?![\d/]|\s{0,4}tháng)){0,6})(?![\d/]|\s{0,4}(?:tháng\s{0,4}\d|làm việc))/diuy
const dayMonth =
  /(?<![\p{L}\p{N}/.:])(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\p{N}/%]|[.,]\d|-\p{L}|\s{0,4}(?:ngày|buổi|giờ|số|tổng)(?!\p{L}))/uy
const lastDay = /(?<!\p{L})ngày(?:\slàm việc)?\scuối\s?(?:cùng)?(?=\s(?:của\s)?(?:tháng|quý|hằng|hàng|mỗi))/iuy
const months =
  /(?<![\p{L}\p{N}])tháng\s{0,4}(?<list>\d{1,2}(?:\s{0,4}(?:,|và|-|–)\s{0,4}\d{1,2}){0,11})(?!\d)(?:\s{0,4}(?:\/|-|,?\s?năm)\s{0,4}(?<year>\d{4})(?!\d))?(?!\/)/diuy
const monthYear = /(?<![\p{L}\p{N}/.])(?<month>\d{1,2})\s?\/\s?(?<year>\d{4})(?![\d/])/uy
/** "15-20/11/2025", "từ 15 đến 20/11": the first day of a stretch whose month stands with its last; "5-7/2027": the first month. */
const beginsStretch =
  /(?<![\p{L}\p{N}/.,:–-])(?<first>\d{1,2})(?=(?:\s{0,4}[-–—]\s{0,4}|\s{1,4}(?:cho\s)?(?:đến|tới)\s{1,4}(?:hết\s)?)(?:ngày\s)?(?<last>\d{1,2})\/(?:(?<year>\d{4})|\d{1,2}(?:\/\d{4})?)(?![\p{N}/%]|[.,]\d))/iuy
const quarters =
  /(?<![\p{L}\p{N}])qu[ýí]\s{0,4}(?<list>(?:IV|I{1,3}|\d{1,2})(?![\p{L}\d])(?:\s{0,4}(?:,|và|-|–|\+|&)\s{0,4}(?:IV|I{1,3}|\d{1,2})(?![\p{L}\d])){0,3})(?:\s{0,4}(?:\/|-|–|,?\s?năm)\s{0,4}(?<year>\d{4})(?!\d))?/diuy
const halves = /(?<![\p{L}\p{N}])(?:0?6|sáu)\stháng\s(?<half>đầu|cuối)(?:\snăm)?(?:\s(?:năm\s)?(?<year>\d{4})(?!\d))?/iuy
const years = /(?<![\p{L}\p{N}/.,])(?:năm\s{0,4})?(?<year>(?:19|20)\d{2})(?![\d/%]|[.,]\d|\s{0,4}(?:người|hộ|đồng|m)(?!\p{L}))/iuy
const schoolYears = /(?<!\p{L})năm học(?:\s\d{4}\s?[-–]\s?\d{4})?/iuy
const planYears = /(?<!\p{L})(?:trong|cả|cuối|đầu|giữa)\snăm(?!\s{0,4}(?:\d|học|tiếp|sau|liền|trước|kế))(?!\p{L})/iuy
/** What a joint of a stretch begins with: a dash, đến, tới, cho đến; one expression less for most figures. */
const joints: readonly string[] = ['-', '–', '—', 'đ', 't', 'c']
const listItem = /\d+|IV|I{1,3}/giu
const mostOf = { day: 31, month: 12, quarter: 4 } as const
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** Where a point of time can begin: a figure, or the first letters of ngày, tháng, quý, năm, sáu, trong, cả, cuối, đầu, giữa. */
const beginning = /\d+|ng(?=ày)|th(?=áng)|qu(?=[ýí]\s{0,4}[\div])|n(?=ăm)|s(?=áu\s)|(?:trong|cả|cuối|đầu|giữa)(?=\snăm)/giu

/** The points of time in a text about time, in order, not overlapping. Looser than findDates: the reader knows that a deadline stands here. */
export function findTimePoints(text: string): readonly TimePoint[] {
  const dates = findDates(text).filter(({ form }) => form !== 'blank')
  const points: TimePoint[] = []
  let date = 0
  let end = 0
  beginning.lastIndex = 0
  for (let match = beginning.exec(text); match !== null; match = beginning.exec(text)) {
    while ((dates[date]?.start ?? text.length) < match.index) date++
    const found = dates[date]
    const dated = found?.start === match.index ? pointOfDate(found) : undefined
    const worded = pointsAt(text, match.index, match[0])
    const best = dated !== undefined && dated.end >= (worded?.at(-1)?.end ?? 0) ? [dated] : worded
    if (best === undefined) continue
    points.push(...best)
    end = best.at(-1)?.end ?? end
    beginning.lastIndex = end
  }
  return points
}

function pointOfDate({ start, end, day, month, year, problems }: FoundDate): TimePoint {
  return {
    start,
    end,
    unit: day === undefined ? 'month' : 'day',
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(problems.includes('no-such-day') ? { impossible: true } : {}),
  }
}

function pointsAt(text: string, index: number, sign: string): readonly TimePoint[] | undefined {
  switch (sign[0]?.toLowerCase()) {
    case 'n':
      return sign.length === 1 ? namedYearAt(text, index) : bareDayAt(text, index)
    case 't':
      if (sign.length > 2) return planYearAt(text, index)
      return skim(text, index + 'tháng'.length).figures > 0 ? listAt(months, 'month', text, index) : undefined
    case 'q':
      return listAt(quarters, 'quarter', text, index)
    case 's':
      return halfAt(text, index)
    case 'c':
    case 'đ':
    case 'g':
      return planYearAt(text, index)
    default:
      return figuresAt(text, index)
  }
}

function figuresAt(text: string, index: number): readonly TimePoint[] | undefined {
  const { figures, next, at } = skim(text, index)
  const isSlashed = next === '/'
  const short = isSlashed ? matchAt(dayMonth, text, index) : null
  const day = Number(short?.groups?.day)
  const month = Number(short?.groups?.month)
  if (short !== null && day >= 1 && day <= 31 && month >= 1 && month <= 12) return [{ ...place(short), unit: 'day', day, month }]
  const ofYear = isSlashed && skim(text, at + 1).figures === 4 ? matchAt(monthYear, text, index) : null
  const number = Number(ofYear?.groups?.month)
  if (ofYear !== null && number >= 1 && number <= 12) {
    return [{ ...place(ofYear), unit: 'month', month: number, ...yearOf(ofYear.groups?.year) }]
  }
  const stretch = figures <= 2 && joints.includes(next) ? stretchAt(text, index) : undefined
  if (stretch !== undefined) return [stretch]
  return next === 't' ? (halfAt(text, index) ?? yearAt(text, index)) : figures === 4 ? yearAt(text, index) : undefined
}

function stretchAt(text: string, index: number): TimePoint | undefined {
  const match = matchAt(beginsStretch, text, index)
  if (match === null) return undefined
  const unit = match.groups?.year === undefined ? 'day' : 'month'
  const first = Number(match.groups?.first)
  const last = Number(match.groups?.last)
  return first >= 1 && first < last && last <= mostOf[unit] ? { ...place(match), unit, [unit]: first } : undefined
}

function namedYearAt(text: string, index: number): readonly TimePoint[] | undefined {
  const { figures, next } = skim(text, index + 'năm'.length)
  if (figures > 0) return yearAt(text, index)
  return next === 'h' ? plain(schoolYears, 'school-year', text, index) : undefined
}

function bareDayAt(text: string, index: number): readonly TimePoint[] | undefined {
  const { figures, next, at } = skim(text, index + 'ngày'.length)
  if (figures === 0) {
    const last = next === 'c' || next === 'l' ? plain(lastDay, 'day', text, index) : undefined
    return last?.map((point) => ({ ...point, lastDay: true }))
  }
  // "ngày 15/6": the figures of a date.
  const match = next === '/' && /\d/.test(text.charAt(at - 1)) ? null : matchAt(dayOnly, text, index)
  return match === null ? undefined : listed(match, 'day')
}

function halfAt(text: string, index: number): readonly TimePoint[] | undefined {
  const match = matchAt(halves, text, index)
  if (match === null) return undefined
  const half = match.groups?.half?.toLowerCase() === 'đầu' ? 1 : 2
  return [{ ...place(match), unit: 'half-year', half, ...yearOf(match.groups?.year) }]
}

function yearAt(text: string, index: number): readonly TimePoint[] | undefined {
  const match = matchAt(years, text, index)
  return match === null ? undefined : [{ ...place(match), unit: 'year', ...yearOf(match.groups?.year) }]
}

function planYearAt(text: string, index: number): readonly TimePoint[] | undefined {
  return plain(planYears, 'year', text, index)?.map((point) => ({ ...point, planYear: true }))
}

function plain(pattern: RegExp, unit: TimePoint['unit'], text: string, index: number): readonly TimePoint[] | undefined {
  const match = matchAt(pattern, text, index)
  return match === null ? undefined : [{ ...place(match), unit }]
}

function listAt(pattern: RegExp, unit: 'month' | 'quarter', text: string, index: number): readonly TimePoint[] | undefined {
  const match = matchAt(pattern, text, index)
  return match === null ? undefined : listed(match, unit)
}

/** "Tháng 11 - 12/2025" is two points: the year is written with the last, and what joins them stays between them. */
function listed(match: RegExpExecArray, unit: 'day' | 'month' | 'quarter'): TimePoint[] {
  const list = match.groups?.list ?? ''
  const listStart = match.indices?.groups?.list?.[0] ?? match.index
  const end = match.index + match[0].length
  const items = [...list.matchAll(listItem)]
  return items.map((item, index) => {
    const value = roman[item[0].toLowerCase()] ?? Number(item[0])
    const isLast = index === items.length - 1
    return {
      start: index === 0 ? match.index : listStart + item.index,
      end: isLast ? end : listStart + item.index + item[0].length,
      unit,
      [unit]: value,
      ...(isLast ? yearOf(match.groups?.year) : {}),
      ...(value >= 1 && value <= mostOf[unit] ? {} : { impossible: true as const }),
    }
  })
}

function place(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length }
}

function yearOf(figures: string | undefined): { readonly year?: number } {
  return figures === undefined ? {} : { year: Number(figures) }
}
