import { holds } from '../words/holds.ts'
import { blankOut } from './blank-out.ts'
import type { Deadline } from './deadline.ts'
import { readEvent } from './read-relative.ts'

const toldLater = /(?:(?:sẽ|có)\s)?thông báo\s(?:sau|cụ thể)|(?:thông báo|hướng dẫn) riêng/iu
const byDocument =
  /^[\s(]*(?:thực hiện\s|triển khai\s)?(?:theo|căn cứ)\s(?!(?:định kỳ|từng|quý|tháng|tuần|năm(?! học))(?!\p{L}))/iu
const byRequest = /^[\s(]*(?:thực hiện\s|triển khai\s)?theo\s(?:yêu cầu|đề nghị|phát sinh|tình hình)/iu
const continuous = /(?<!\p{L})(?:thường xuyên|liên tục|quanh năm)(?!\p{L})/iu
const periodically = /(?<!\p{L})định kỳ(?!\p{L})/iu
const length = /(?<![\p{L}\p{N}/])(?:\d{1,3}|1\/2)\s(?:ngày|buổi|tuần|tháng|năm)(?=\s{0,4}(?:$|[(),.;:]|\d{4}\s?[-–]))/giu
const someLength = /\d\s(?:ngày|buổi|tuần|tháng|năm)/i
const anyWord = /[\p{L}\d]/u

/** Time set by another text ("theo hướng dẫn của Sở") or on request ("theo yêu cầu"): whatever days it names are not its own. */
export function readByDocument(raw: string, text: string): Deadline | undefined {
  if (!holds(text, 'theo', 'căn') || !byDocument.test(text)) return undefined
  return byRequest.test(text) ? readAsEvent(raw, text) : { kind: 'by-document', raw, sure: true }
}

/** A stage in which no day, month, quarter or year is named. */
export function readTimeless(raw: string, text: string): Deadline {
  if (isToldLater(raw)) return { kind: 'none', raw, sure: true }
  if (isContinuous(text)) return { kind: 'continuous', raw, sure: true }
  const event = readEvent(text)
  if (event !== undefined) return { kind: 'relative', raw, ...event, sure: true }
  if (holds(text, 'định') && periodically.test(text)) return { kind: 'recurring', raw, sure: false }
  return { kind: 'none', raw, sure: !anyWord.test(withoutLengths(text)) }
}

/** The stage as an event: the one it names, or all of it. */
export function readAsEvent(raw: string, text: string): Deadline {
  return { kind: 'relative', raw, event: text.trim(), ...readEvent(text), sure: true }
}

export function isToldLater(text: string): boolean {
  return holds(text, 'thông', 'riêng') && toldLater.test(text)
}

export function isContinuous(text: string): boolean {
  return holds(text, 'thường', 'liên', 'quanh') && continuous.test(text)
}

/** A bare length of time ("08 tháng (từ …)", "1/2 ngày") sets no day. */
export function withoutLengths(text: string): string {
  return someLength.test(text) ? blankOut(text, length) : text
}
