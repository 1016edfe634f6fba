import type { Deadline, DeadlineKind } from '../../language/deadlines/deadline.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { withTasks } from './example-plan.ts'

const ofCalendar: ReadonlySet<DeadlineKind> = new Set(['date', 'month', 'quarter', 'period'])
/** A day of the calendar, not of every year and not of a school year. */
const named = /\d|qu[ýí]\s/iu
const yearly = /(?<!\p{L})(?:hằng|hàng|mỗi|từng) năm|năm học|học kỳ|liền kề|năm (?:sau|trước|tiếp)/iu

export const deadlineWithoutYear = defineRule({
  code: 'ND063',
  group: 'nhiem-vu',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `trich_yeu: Số hóa hồ sơ lưu trữ giai đoạn 2027 - 2030
${withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: ⟦trước ngày 31/3⟧
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2029`)}`,
  },
  good: {
    yaml: `trich_yeu: Số hóa hồ sơ lưu trữ giai đoạn 2027 - 2030
${withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: trước ngày 31/3 hằng năm
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2029`)}`,
  },
  check({ reading }, report) {
    const period = reading.period()
    if (period?.first === undefined || period.first === period.last || period.isSchoolYear === true) return
    const { first, last } = period
    for (const { passage, found } of reading.deadlines()) {
      if (passage.field !== 'thoi_han' || !isYearless(found.deadline)) continue
      report(placeWithin(passage.place, found.start, found.end), { deadline: passage.text, first, last })
    }
  },
})

function isYearless({ kind, raw, start, end, every, parts }: Deadline): boolean {
  if (parts !== undefined) return parts.every(isYearless)
  const inCalendar = ofCalendar.has(kind) && start === undefined && end === undefined && every === undefined
  return inCalendar && named.test(raw) && !/\d{4}/u.test(raw) && !yearly.test(raw)
}
