import { holds } from '../words/holds.ts'
import type { CycleMoment, DeadlineCycle } from './deadline.ts'
import type { TimePoint } from './time-point.ts'

type Unit = DeadlineCycle['unit']

const each =
  /(?<!\p{L})(?:hằng|hàng|mỗi|từng|theo)\s{1,5}(?<unit>ngày|tuần|tháng|quý|quí|học k[ỳì]|năm)(?!\p{L}|\s{1,5}học|\s{0,4}(?:\d|(?:IV|I{1,3})(?!\p{L})))/iu
const times =
  /(?<![\p{L}\p{N}])(?<times>\d{1,3}|một|hai|ba|bốn)\s{1,5}(?:lần|đợt|kỳ|cuộc|buổi)\s{0,4}(?:\/|mỗi|một|trong|trên)\s{0,4}(?:0?1\s|một\s)?(?<unit>ngày|tuần|tháng|quý|quí|học k[ỳì]|năm)(?!\p{L})/iu
const once =
  /(?<![\p{L}\p{N}])(?<count>\d{1,2})\s{1,5}(?<unit>ngày|tuần|tháng|quý|năm)\s{0,4}(?:\/|một|(?:\/\s{0,4})?0?1)\s{0,4}(?:0?1\s)?lần(?!\p{L})/iu
const halfYear =
  /(?:(?:định kỳ|báo cáo|sơ kết|mỗi|hằng|hàng)\s{1,5}|^\s*)(?:0?6|sáu)\stháng(?=\s{0,4}(?:$|[,;.()]|báo cáo|tổng hợp|một lần|và|sơ kết))/iu
const neighbour =
  /(?<!\p{L}|(?:các|những)\s)(?<unit>tháng|quý|năm)\s{1,5}(?:(?<previous>trước liền kề|liền trước|liền kề trước)|(?:liền kề|kế tiếp|tiếp theo|sau liền kề|liền sau))(?!\p{L})/iu
const plainNeighbour =
  /(?<!\p{L}|(?:các|những|hằng|hàng|mỗi)\s)(?<unit>tháng|quý|năm)\s{1,5}(?:sau|tới|(?<previous>trước))(?!\p{L}|\s{1,5}(?:khi|ngày|tháng|\d))/iu
const someNeighbour = /(?:tháng|quý|năm)\s{1,5}(?:sau|tới|trước)/i
const someHalf = /(?:6|sáu)\stháng/i
const monthOfQuarter =
  /(?<!\p{L})tháng\s{1,5}(?<which>đầu|cuối)(?:\s(?:tiên|cùng))?\s{1,5}(?:của\s|mỗi\s|hằng\s|hàng\s|từng\s){0,2}quý(?!\p{L})/iu
const reportedYear = /(?<!\p{L})(?:của|trước)\skỳ báo cáo(?!\p{L})/iu
const endOfTerms = /(?<!\p{L})cuối\s(?:các\s)?học k[ỳì](?!\p{L}|\s{0,4}(?:\d|I{1,2}(?!\p{L})|này|đầu))/iu
const weekday = /(?<!\p{L})(?:thứ\s(?<number>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\snhật)(?!\p{L})/iu
const monthEnd = /(?<!\p{L})cuối\s(?:mỗi\s|hằng\s|hàng\s)?(?:tháng|quý)(?!\p{L}|\s{0,4}(?:\d|(?:IV|I{1,3})(?!\p{L})))/iu

const units: Readonly<Record<string, Unit>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  quí: 'quarter',
  'học kỳ': 'term',
  'học kì': 'term',
  năm: 'year',
}
const words: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7 }

interface Rhythm {
  readonly unit: Unit
  readonly times?: number
  readonly interval?: number
  readonly shift?: 'next' | 'previous'
}

/** How often: "hằng tháng", "02 lần/năm", "03 tháng một lần", "của tháng liền kề". Undefined when the text names no cycle. */
export function readCycle(
  text: string,
  points: readonly TimePoint[],
  isRange: (index: number) => boolean,
): DeadlineCycle | undefined {
  const rhythm = readRhythm(text)
  if (rhythm === undefined) return undefined
  const moments = momentsOf(text, rhythm.unit, points)
  const [from, to] = moments
  if (moments.length === 2 && from !== undefined && to !== undefined && isRange(0))
    return { ...rhythm, at: [], window: { from, to } }
  return { ...rhythm, at: moments }
}

function readRhythm(text: string): Rhythm | undefined {
  const counted = holds(text, 'lần', 'đợt', 'kỳ', 'cuộc', 'buổi') ? times.exec(text) : null
  if (counted !== null) return { unit: unitOf(counted), times: numberOf(counted.groups?.times) }
  const period = holds(text, 'lần') ? once.exec(text) : null
  if (period !== null) return everySo(numberOf(period.groups?.count), unitOf(period))
  const beside = holds(text, 'liền', 'kế', 'tiếp') ? neighbour.exec(text) : null
  if (holds(text, 'đầu', 'cuối') && monthOfQuarter.test(text)) {
    const next = someNeighbour.test(text) ? plainNeighbour.exec(text) : beside
    return next === null || unitOf(next) !== 'quarter' ? { unit: 'quarter' } : { unit: 'quarter', shift: shiftOf(next) }
  }
  if (beside !== null) return { unit: unitOf(beside), shift: shiftOf(beside) }
  if (holds(text, 'kỳ báo') && reportedYear.test(text)) return { unit: 'year' }
  const said = holds(text, 'hằng', 'hàng', 'mỗi', 'từng', 'theo') ? each.exec(text) : null
  const after = someNeighbour.test(text) ? plainNeighbour.exec(text) : null
  const shift = after === null ? {} : { shift: shiftOf(after) }
  if (said !== null) return { unit: unitOf(said), ...shift }
  if (after !== null) return { unit: unitOf(after), ...shift }
  if (someHalf.test(text) && halfYear.test(text)) return { unit: 'half-year' }
  return holds(text, 'học') && endOfTerms.test(text) ? { unit: 'term' } : undefined
}

function shiftOf({ groups }: RegExpExecArray): 'next' | 'previous' {
  return groups?.previous === undefined ? 'next' : 'previous'
}

function everySo(count: number, unit: Unit): Rhythm {
  if (count === 1) return { unit }
  if (unit === 'month' && count === 3) return { unit: 'quarter' }
  if (unit === 'month' && count === 6) return { unit: 'half-year' }
  if (unit === 'month' && count === 12) return { unit: 'year' }
  return { unit, interval: count }
}

function momentsOf(text: string, unit: Unit, points: readonly TimePoint[]): readonly CycleMoment[] {
  const inQuarter = unit === 'quarter' ? monthOfQuarter.exec(text)?.groups?.which?.toLowerCase() : undefined
  const month = inQuarter === undefined ? {} : { month: inQuarter === 'đầu' ? 1 : 3 }
  const moments = points
    .filter((point) => point.year === undefined && point.planYear !== true)
    .map((point) => ({ ...momentOf(point), ...month }))
  const filled = moments.filter((moment) => Object.keys(moment).length > 0)
  if (filled.length > 0) return filled
  if (inQuarter !== undefined) return [month]
  if (unit === 'week') {
    const day = weekday.exec(text)
    if (day !== null) return [{ weekday: day.groups?.number === undefined ? 7 : numberOf(day.groups.number) - 1 }]
  }
  return (unit === 'month' || unit === 'quarter') && monthEnd.test(text) ? [{ lastDay: true }] : []
}

function momentOf({ day, month, quarter, lastDay }: TimePoint): CycleMoment {
  return {
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(lastDay === undefined ? {} : { lastDay }),
  }
}

function unitOf(match: RegExpExecArray): Unit {
  return units[match.groups?.unit?.toLowerCase().replace(/\s+/gu, ' ') ?? ''] ?? 'year'
}

function numberOf(text: string | undefined): number {
  return words[text?.toLowerCase() ?? ''] ?? Number(text)
}
