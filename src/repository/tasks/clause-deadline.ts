import type { DeadlineKind } from '../../language/deadlines/deadline.ts'
import type { FoundDeadline } from '../../language/deadlines/find-deadlines.ts'
import { readDeadline } from '../../language/deadlines/read-deadline.ts'

/** Words of time with which a clause ends: "… trước ngày 25/5/2026;", "… trong quý IV năm 2027.", "… vào tháng 3/2027". */
const last =
  /(?<!\p{L})(?:xong\s|hoàn thành\s)?(?:trước|trong|chậm nhất|vào(?=\s(?:tháng|quý|đầu|giữa|cuối|ngày)(?!\p{L})))\s(?:(?:ngày|tháng|quý|năm|là|vào)\s){0,2}[^,;.()]{0,40}?\d{4}(?=[\s.;,]*$)/iu
/** A stretch of days with which it ends: "… từ 15 đến 20/11/2026", "… trong các ngày 15-20/11/2026". */
const stretch =
  /(?<!\p{L})(?:từ |trong |vào )?(?:các )?(?:ngày )?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)?\s?(?:-|–|đến(?: hết)?)\s?(?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}(?=[\s.;,]*$)/iu
/** What recurs: "… thứ Sáu hằng tuần", "… hằng ngày trước 15h00", "… ngày 20 hằng tháng", "… tháng 6 và tháng 12 hằng năm". */
const recurring =
  /(?<!\p{L})(?:(?:vào )?(?:chiều |sáng )?(?:ngày \d{1,2}|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)|(?:vào )?(?:các )?tháng \d{1,2}(?:(?:,| và) (?:tháng )?\d{1,2}){0,5} (?:hằng|hàng|mỗi) năm|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm),? trước [^;.()]{2,40}?)(?=[\s.;,]*$)/iu
/** Of what a stretch of days is told that is no time to work in. */
const ofWhat =
  /(?<!\p{L})(?:số liệu|dữ liệu|kết quả|hồ sơ|tài liệu|chứng từ|văn bản|giai đoạn|thời kỳ|kỳ|hợp đồng|phát sinh|tính|công tác)(?:\s[^\s,;.]{1,12}){0,4}\s$/iu
/** The day bounds what is meant ("hồ sơ hình thành trước ngày …", "đã ban hành trước ngày …"): it is no deadline. Not in `vệ sinh`, `cung cấp`, `đăng ký`. */
const bounds =
  /(?<!\p{L})(?:đã|được|bị|đối với|những|trường hợp|phát sinh|hình thành|khởi công|tuyển dụng|xảy ra|có hiệu lực|tồn tại|(?<!(?:vệ|học|hy)\s)sinh|nghỉ|ban hành|(?<!(?:cung|các|nâng|phân)\s)cấp|(?<!đăng\s)ký|công nhận|thành lập|bổ nhiệm)(?:\s\p{L}{1,8}){0,3}\s$/iu
const kinds: ReadonlySet<DeadlineKind> = new Set(['date', 'month', 'quarter', 'period', 'recurring'])
/** Words before it that could say what it is a time of. */
const near = 60

/**
 * The time with which a clause of a duty ends. A duty is to be done, so that more of its times are deadlines than those of running prose; only one with its
 * year is taken, and what recurs.
 */
export function clauseDeadline(clause: string): FoundDeadline | undefined {
  const days = stretch.exec(clause)
  const match = days ?? recurring.exec(clause) ?? last.exec(clause)
  if (match === null) return undefined
  const start = match.index
  const before = clause.slice(Math.max(0, start - near), start)
  if (bounds.test(before) || (match === days && ofWhat.test(before))) return undefined
  const end = start + match[0].length
  const deadline = readDeadline(clause.slice(start, end), {})
  const isRead = deadline.end !== undefined || deadline.every !== undefined
  return kinds.has(deadline.kind) && deadline.sure && deadline.parts === undefined && isRead
    ? { start, end, deadline }
    : undefined
}
