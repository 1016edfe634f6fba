import { compareDates } from '../../plan/calendar.ts'
import { defineRule } from '../rule.ts'
import { deadlineParts } from './deadline-parts.ts'
import { withTasks } from './example-plan.ts'

/** What looks back at a year, or is prepared in it, is done outside it. */
const elsewhere =
  /tổng kết|sơ kết|đánh giá|xếp loại|quyết toán|kiểm điểm|khắc phục|khen thưởng|kê khai|công khai|kỷ niệm|kiểm kê|xử lý|thanh tra|kiểm tra|kiểm toán|kết luận|đại hội|bầu cử|tuyển|tiến tới/iu

/** The plan's years are those of its subject; reports and accounts are given until the end of March of the year after. */
export const deadlineOutsidePeriod = defineRule({
  code: 'ND059',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: ⟦trước ngày 30/9/2028⟧
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý I/2027
- tieu_de: Báo cáo kết quả
  chu_tri: Văn phòng Sở
  thoi_han: trước ngày 15/01/2028`),
  },
  check({ plan, reading }, report) {
    const period = reading.period()
    if (period === undefined || plan.subject === undefined) return
    const issued = plan.issuedOn?.date ?? plan.issuedWith?.issuedOn?.date
    if (issued !== undefined && issued.year > period.last) return
    const latest = { year: period.last + 1, month: 3, day: 31 }
    const late = deadlineParts(reading).filter(({ end }) => end !== undefined && compareDates(end, latest) > 0)
    if (late.length === 0 || elsewhere.test(plan.subject.value)) return
    for (const { text, place } of late) report(place(), { deadline: text, last: period.last })
  },
})
