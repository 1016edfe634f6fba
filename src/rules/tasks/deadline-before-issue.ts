import { compareDates, isoDate } from '../../plan/calendar.ts'
import { defineRule } from '../rule.ts'
import { deadlineParts } from './deadline-parts.ts'
import { withTasks } from './example-plan.ts'

/** Only deadlines that name their year: one without may belong to the next. */
export const deadlineBeforeIssue = defineRule({
  code: 'ND058',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: ⟦trước ngày 30/9/2026⟧
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: trước ngày 30/11/2026
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  check({ plan, reading }, report) {
    const issued = plan.issuedOn?.date ?? plan.issuedWith?.issuedOn?.date
    if (issued === undefined) return
    for (const { text, end, place } of deadlineParts(reading)) {
      if (end !== undefined && compareDates(end, issued) < 0) report(place(), { deadline: text, issued: isoDate(issued) })
    }
  },
})
