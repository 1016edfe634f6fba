import type { Signature } from '../../plan/plan.ts'
import { unmarked, withoutAuthorityMark } from '../../plan/typed-marks.ts'
import { foldInPlace } from './fold-in-place.ts'
import { officeIn } from './office.ts'

const committees =
  /^(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy|chi bộ|chi ủy|đảng bộ|ban thường vụ|ban chấp hành|ủy ban kiểm tra|hội đồng)(?!\p{L})/u
const named: ReadonlySet<string> = new Set(['bí thư', 'tổng bí thư', 'chủ nhiệm', 'chủ tịch'])
const members = /^(?:ủy viên|thường vụ|thường trực|(?:chi|đảng|tỉnh|thành|huyện) ủy viên)(?!\p{L})/u

/** Does a member sign on behalf of a committee with a position that is not written there (HD 05, 7.1.2.b names the six that are)? */
export function isUnnamedUnderCommittee({ onBehalf, position, concurrently }: Signature): boolean {
  if (onBehalf === undefined || position === undefined || concurrently !== undefined) return false
  if (!committees.test(foldInPlace(unmarked(onBehalf.value, withoutAuthorityMark)))) return false
  const office = officeIn(position.value)
  return office === undefined ? members.test(foldInPlace(position.value)) : !named.has(office.chief)
}
