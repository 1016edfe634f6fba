import { skim } from '../dates/skim.ts'
import type { Span } from '../span.ts'
import { holds, lowerOf } from '../words/holds.ts'
import { lastPhrase } from '../words/last-phrase.ts'
import type { Deadline, DeadlineSurroundings } from './deadline.ts'
import { findTimePoints } from './find-time-points.ts'
import { readDeadline } from './read-deadline.ts'
import type { TimePoint } from './time-point.ts'

export interface FoundDeadline extends Span {
  readonly deadline: Deadline
}

const label =
  /(?<!\p{L})thời\s(?:gian|hạn)(?:\s(?:thực hiện|hoàn thành|ban hành|gửi|nộp|báo cáo|dự kiến)){1,3}\s{0,4}:\s{0,4}(?<value>[^\n;]{1,160}?)(?=\s{0,4}(?:[;\n]|\.\s|\.?$))/dgiu
const someLabel = /thời\s(?:gian|hạn)\s[^:;]{1,60}:/i
const anchor =
  /(?<!\p{L})(?:(?<sure>(?:chậm|muộn)\snhất|(?:hoàn thành\s|làm\s)?xong\s(?:trước|trong)|hoàn thành\s(?:trước|trong|vào)|(?:hằng|hàng)\s(?:năm|quý|tháng),?\s\(?trước)|(?<often>định kỳ\s(?:hằng|hàng)\s(?:ngày|tuần|tháng|quý|năm)(?!\p{L}))|trước)(?!\p{L})/gu
const filler = /[\s,(]{0,4}(?:(?:là|vào|trong|trước|ngày|hết|đến|và|hoặc|của|từ|[-–])(?!\p{L})[\s,]{0,4}){0,4}/uy
const hours = /\s{0,4}(?:\d{1,2}\s?(?:h|:|giờ)\s?(?:\d{2})?(?:\s?phút|[’'])?)/uy
const rhythm =
  /[\s,]{0,4}(?:(?:của\s|trong\s|(?:ngày\s)?(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\s)?(?:hằng|hàng|mỗi|từng)\s(?:ngày|tuần|tháng|quý|năm)|(?:của\s)?(?:tháng|quý|năm)\s(?:trước\sliền kề|liền kề|kế tiếp|tiếp theo|sau)|(?:của\s)?tháng\s(?:đầu|cuối)\s(?:của\s|mỗi\s|hằng\s|hàng\s){0,2}quý(?:\s(?:sau|tiếp theo|kế tiếp|liền kề))?)(?!\p{L})/uy
const rhythmWords = ['hằng', 'hàng', 'mỗi', 'từng', 'liền', 'kế', 'tiếp', 'sau', 'đầu', 'cuối']
const distance =
  /\s{1,5}(?:là\s)?(?:sau\s|trong\s(?:vòng\s|thời hạn\s)?)?\d{1,3}\s(?:ngày|tuần|tháng)(?:\slàm việc)?,?\s(?:kể |tính )từ\s[^,;.()\n]{1,120}/uy
/** "chậm nhất 05 ngày trước ngày khai mạc" */
const ahead =
  /\s{1,5}(?:là\s)?\d{1,3}\s(?:ngày|tuần|tháng)(?:\slàm việc)?,?\strước\s(?:khi|ngày|kỳ|buổi|phiên|hội nghị|đại hội|lễ)\s\p{L}[^,;.()\n]{0,80}/uy
/** "định kỳ 06 tháng (trước ngày 15/6), năm (trước ngày 15/12)" */
const twiceAYear =
  /(?<!\p{L})định kỳ\s(?:0?6|sáu)\stháng\s\(trước\s[^()\n]{2,30}\)[,;]?\s(?:và\s)?(?:(?:hằng|hàng|một|0?1)\s)?năm\s\(trước\s[^()\n]{2,30}\)/giu
/** "trước ngày 10/3/2027 ít nhất 15 ngày" */
const earlier = /,?\s(?:ít nhất|tối thiểu|chậm nhất)\s(?:là\s)?\d{1,3}\s(?:ngày|tuần|tháng)(?!\p{L})(?:\slàm việc)?/uy
/** Acts that are due. Between the act and "trước" stand its object and to whom it goes. */
const acts =
  'hoàn thành|hoàn thiện|báo cáo|gửi|nộp|trình|đăng ký|tổng hợp|ban hành|tổ chức|triển khai|thực hiện|xây dựng|công bố|phê duyệt|đánh giá|kiểm tra|rà soát|lập|xong|sơ kết|tổng kết|ký cam kết|bàn giao'.split(
    '|',
  )
/** "Vụ việc phát sinh trước ngày …", "hồ sơ được cấp trước ngày …": the day bounds what is meant, it is no deadline. */
const bounds =
  'đã|được|bị|đối với|những|trường hợp|phát sinh|hình thành|khởi công|tuyển dụng|xảy ra|có hiệu lực|tồn tại|sinh|nghỉ'.split('|')
const boundJustBefore =
  /(?<!\p{L})(?:ban hành|cấp|ký|công nhận|thành lập|bổ nhiệm|sử dụng|hoạt động|có|từ|triển khai|thực hiện|xây dựng|lập|tổ chức)\s{1,5}$/u
const donePast = /(?<!\p{L})(?:đã|cơ bản|được)\s(?:\p{L}{1,8}\s){0,2}$/u
/** More than these days in a row are a calendar, no deadline. */
const mostPoints = 12
const clauseBreak = /[.;:\n!?](?=\s|$)/gu

/**
 * The deadlines of acts in running prose, in order, not overlapping. Only what is surely one: a day that dates a cited instrument or that
 * bounds the things meant ("hồ sơ hình thành trước ngày …") is left alone. The span covers the words of time.
 */
export function findDeadlines(text: string, around: DeadlineSurroundings): readonly FoundDeadline[] {
  const spans = [...labelled(text), ...anchored(text), ...halfYearly(text)].sort((a, b) => a.start - b.start || b.end - a.end)
  const found: FoundDeadline[] = []
  let end = 0
  for (const span of spans) {
    if (span.start < end) continue
    const deadline = readDeadline(text.slice(span.start, span.end), around)
    if (deadline.kind === 'none') continue
    end = withClosingBracket(text, span)
    found.push({ start: span.start, end, deadline })
  }
  return found
}

/** "Hằng năm (trước ngày 15 tháng 11)": the span takes the bracket that closes its own. */
function withClosingBracket(text: string, { start, end }: Span): number {
  const words = text.slice(start, end)
  return text[end] === ')' && words.lastIndexOf('(') > words.lastIndexOf(')') ? end + 1 : end
}

function labelled(text: string): Span[] {
  const spans: Span[] = []
  if (!someLabel.test(text)) return spans
  for (const match of text.matchAll(label)) {
    const value = match.indices?.groups?.value
    if (value !== undefined) spans.push({ start: value[0], end: value[1] })
  }
  return spans
}

function halfYearly(text: string): Span[] {
  if (!holds(text, 'năm (trước')) return []
  return [...text.matchAll(twiceAYear)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}

function anchored(text: string): Span[] {
  const spans: Span[] = []
  if (!holds(text, 'trước', 'nhất', 'xong', 'hoàn', 'hằng', 'hàng', 'định')) return spans
  const lower = lowerOf(text)
  if (lower.search(anchor) < 0) return spans
  const points = findTimePoints(text)
  let next = 0
  for (const match of lower.matchAll(anchor)) {
    const start = match.index
    if (start < (spans.at(-1)?.end ?? 0)) continue
    const after = start + match[0].length
    while ((points[next]?.start ?? text.length) < after) next++
    const end = endOfTime(lower, after, points, next)
    if (match.groups?.often !== undefined) spans.push({ start, end: end ?? after })
    else if (end !== undefined && isDue(lower, start, end, match)) spans.push({ start, end })
  }
  return spans
}

function isDue(text: string, start: number, end: number, match: RegExpExecArray): boolean {
  const clause = clauseBefore(text, start)
  if (match[0].includes('nhất')) return true
  if (match.groups?.sure !== undefined) return !donePast.test(clause)
  const act = lastPhrase(clause, acts)
  if (lastPhrase(clause.slice(act === undefined ? -40 : Math.max(0, act - 10)), bounds) !== undefined) return false
  if (/(?:hằng|hàng|mỗi)\s|liền kề|tháng (?:đầu|cuối)/u.test(text.slice(start, end))) return true
  return act !== undefined && !boundJustBefore.test(clause)
}

/** Where the words of time that begin at `from` end; undefined when no time stands there. */
function endOfTime(text: string, from: number, points: readonly TimePoint[], first: number): number | undefined {
  const far = holds(text.slice(from, from + 90), 'kể', 'tính') ? stick(distance, text, from) : undefined
  if (far !== undefined) return far
  const before = holds(text.slice(from, from + 40), 'trước') ? stick(ahead, text, from) : undefined
  if (before !== undefined) return before
  const clock = skim(text, from).figures > 0 ? stick(hours, text, from) : undefined
  let end = clock
  let position = clock ?? from
  for (let index = first; index < first + mostPoints; index++) {
    const point = points[index]
    const reach = stick(filler, text, position) ?? position
    if (point === undefined || point.start > reach || /\n\s*\n/u.test(text.slice(position, point.start))) break
    position = point.end
    end = position
  }
  if (end === undefined) return undefined
  const apart = holds(text.slice(end, end + 30), 'ít', 'tối', 'chậm') ? stick(earlier, text, end) : undefined
  if (apart !== undefined) return apart
  const whole = (holds(text.slice(end, end + 30), ...rhythmWords) ? stick(rhythm, text, end) : undefined) ?? end
  // hours alone do not say of which day
  return whole === clock ? undefined : whole
}

function stick(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match === null ? undefined : from + match[0].length
}

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 120), start)
  const breaks = [...before.matchAll(clauseBreak)].at(-1)
  return breaks === undefined ? before : before.slice(breaks.index + 1)
}
