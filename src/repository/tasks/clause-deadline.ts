import type { DeadlineKind } from '../../language/deadlines/deadline.ts'
import type { FoundDeadline } from '../../language/deadlines/find-deadlines.ts'
import { readDeadline } from '../../language/deadlines/read-deadline.ts'

/** Words of time with which a clause ends: "… trước ngày 25/5/2026;", "… trong quý IV năm 2027." */
const last =
  /(?<!\p{L})(?:xong\s|hoàn thành\s)?(?:trước|trong|chậm nhất)\s(?:(?:ngày|tháng|quý|năm|là|vào)\s){0,2}[^,;.()]{0,40}?\d{4}(?=[\s.;,]*$)/iu
/** The day bounds what is meant ("hồ sơ hình thành trước ngày …", "đã ban hành trước ngày …"): it is no deadline. Not in `vệ sinh`, `cung cấp`, `đăng ký`. */
const bounds =
  /(?<!\p{L})(?:đã|được|bị|đối với|những|trường hợp|phát sinh|hình thành|khởi công|tuyển dụng|xảy ra|có hiệu lực|tồn tại|(?<!(?:vệ|học|hy)\s)sinh|nghỉ|ban hành|(?<!(?:cung|các|nâng|phân)\s)cấp|(?<!đăng\s)ký|công nhận|thành lập|bổ nhiệm)(?:\s\p{L}{1,8}){0,3}\s$/iu
const kinds: ReadonlySet<DeadlineKind> = new Set(['date', 'month', 'quarter', 'period'])

/**
 * The time with which a clause of a duty ends. A duty is to be done, so that more of its times are deadlines than those of running prose; only one with its
 * year is taken.
 */
export function clauseDeadline(clause: string): FoundDeadline | undefined {
  const match = last.exec(clause)
  if (match === null || bounds.test(clause.slice(Math.max(0, match.index - 60), match.index))) return undefined
  const start = match.index
  const end = start + match[0].length
  const deadline = readDeadline(clause.slice(start, end), {})
  return kinds.has(deadline.kind) && deadline.sure && deadline.parts === undefined && deadline.end !== undefined
    ? { start, end, deadline }
    : undefined
}
