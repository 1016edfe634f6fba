import { compareDates } from '../../../plan/calendar.ts'
import { lastDayOf } from '../../cascade/last-day.ts'
import { parentsOf, takenUp, tasksGivenTo } from '../../cascade/parent-tasks.ts'
import { shownDate } from '../../tables/table.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { sampleChild, sampleParent } from './sample-parent.ts'

const training = 'Bồi dưỡng kỹ năng số cho công chức cấp xã'

/** Only of tasks that surely are the superior's, with one day each that is surely read. */
export const deadlineAfterParents = defineRepositoryRule({
  code: 'KO051',
  severity: 'warning',
  sure: 'practice',
  bad: { files: [sampleParent, sampleChild('⟦trước ngày 30/9/2027⟧', training)] },
  good: { files: [sampleParent, sampleChild('trước ngày 15/6/2027', training)] },
  check({ records, references }, report) {
    for (const record of records)
      for (const parent of parentsOf(record, references()))
        for (const given of tasksGivenTo(record, parent, references())) {
          const own = takenUp(given, record)
          if (own === undefined || own === 'none') continue
          const [day, limit] = [lastDayOf(own), lastDayOf(given.task)]
          const [deadline] = own.deadlines
          if (day === undefined || limit === undefined || deadline === undefined) continue
          if (compareDates(day.inTime, limit.inTime) <= 0 || compareDates(day.named, limit.named) <= 0) continue
          report(
            record,
            { range: deadline.range, path: own.path },
            {
              date: day.written,
              limit: limit.written,
              last: shownDate(limit.inTime),
              task: given.task.text.split('\n', 1)[0] ?? '',
              other: parent.file,
              line: (given.task.deadlines[0] ?? given.task).range.start.line,
            },
          )
        }
  },
})
