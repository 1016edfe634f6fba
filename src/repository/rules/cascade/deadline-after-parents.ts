import { compareDates } from '../../../plan/calendar.ts'
import { lastDayOf } from '../../cascade/last-day.ts'
import { firstLine, takenUp, tasksGivenTo } from '../../cascade/parent-tasks.ts'
import { shownDate } from '../../tables/table.ts'
import { otherPlan, relatedPlan } from '../register/other-plan.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { sampleChild, sampleParent, training } from './sample-parent.ts'

/** Only of tasks that surely are the superior's, with one day each that is surely read. */
export const deadlineAfterParents = defineRepositoryRule({
  code: 'KO051',
  severity: 'warning',
  sure: 'practice',
  bad: { files: [sampleParent, sampleChild('⟦trước ngày 30/9/2027⟧', training)] },
  good: { files: [sampleParent, sampleChild('trước ngày 15/6/2027', training)] },
  check({ records, references }, report) {
    for (const record of records)
      for (const given of tasksGivenTo(record, references())) {
        const own = takenUp(given, record)
        if (own === undefined || own === 'none') continue
        const { parent, task } = given
        const [day, limit] = [lastDayOf(own), lastDayOf(task)]
        const [deadline] = own.deadlines
        if (day === undefined || limit === undefined || deadline === undefined) continue
        if (compareDates(day.inTime, limit.inTime) <= 0 || compareDates(day.named, limit.named) <= 0) continue
        const whence = { range: (task.deadlines[0] ?? task).range, path: task.path }
        report(
          record,
          { range: deadline.range, path: own.path },
          {
            date: day.written,
            limit: limit.written,
            last: shownDate(limit.inTime),
            task: firstLine(task),
            ...otherPlan(parent.plan, whence),
          },
          relatedPlan(parent.plan, whence),
        )
      }
  },
})
