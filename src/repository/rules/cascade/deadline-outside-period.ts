import { compareDates } from '../../../plan/calendar.ts'
import type { CalendarDate } from '../../../plan/plan.ts'
import { type LastDay, lastDayOf } from '../../cascade/last-day.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { sampleChild, training } from './sample-parent.ts'

/** What looks back on a period is done after it, what prepares it before. */
const around =
  /(?<!\p{L})(?:báo cáo|tổng kết|sơ kết|đánh giá|quyết toán|thanh toán|xây dựng kế hoạch|ban hành kế hoạch|chuẩn bị|khen thưởng|rút kinh nghiệm)(?!\p{L})/iu

export const deadlineOutsidePeriod = defineRepositoryRule({
  code: 'KO053',
  severity: 'info',
  sure: 'practice',
  bad: { files: [sampleChild('⟦trước ngày 30/9/2028⟧', training, 'ky_ke_hoach: 2027')] },
  good: { files: [sampleChild('trước ngày 30/9/2027', training, 'ky_ke_hoach: 2027')] },
  check({ records }, report) {
    for (const record of records) {
      const { period } = record
      if (period === undefined) continue
      for (const task of record.tasks) {
        const day = lastDayOf(task)
        const [deadline] = task.deadlines
        if (day === undefined || deadline === undefined || deadline.fromAbove === true || around.test(task.text)) continue
        const side = isAfter(day, period.last) ? 'after' : isBefore(day, period.first) ? 'before' : undefined
        if (side === undefined) continue
        report(record, { range: deadline.range, path: task.path }, { date: day.written, period: period.text, side })
      }
    }
  },
})

function isAfter({ named, inTime }: LastDay, day: CalendarDate): boolean {
  return compareDates(named, day) > 0 && compareDates(inTime, day) > 0
}

function isBefore({ named, inTime }: LastDay, day: CalendarDate): boolean {
  return compareDates(named, day) < 0 && compareDates(inTime, day) < 0
}
