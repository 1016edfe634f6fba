import { parentsOf, takenUp, tasksGivenTo } from '../../cascade/parent-tasks.ts'
import type { PlanRecord } from '../../plan-record.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { sampleChild, sampleParent } from './sample-parent.ts'

const training = 'Bồi dưỡng kỹ năng số cho công chức cấp xã'

/** Tasks are compared by their words: told only where hardly one of the superior's stands anywhere in the plan's tasks. */
export const parentTaskNotTakenUp = defineRepositoryRule({
  code: 'KO050',
  severity: 'warning',
  sure: 'practice',
  bad: {
    files: [
      sampleParent,
      {
        ...sampleChild('trước ngày 30/6/2027', 'Mua sắm máy quét tài liệu'),
        yaml: sampleChild('trước ngày 30/6/2027', 'Mua sắm máy quét tài liệu').yaml.replace(/\{so: 210.*\}/u, '⟦$&⟧'),
      },
    ],
  },
  good: { files: [sampleParent, sampleChild('trước ngày 30/6/2027', training)] },
  check({ records, references }, report) {
    for (const record of records)
      for (const parent of parentsOf(record, references()))
        for (const given of tasksGivenTo(record, parent, references())) {
          if (takenUp(given, record) !== 'none') continue
          const { task } = given
          report(record, spotOf(record, parent), {
            task: task.text.split('\n', 1)[0] ?? '',
            other: parent.file,
            line: task.range.start.line,
          })
        }
  },
})

/** Where `thuc_hien` names the plan. */
function spotOf({ parents = [], head }: PlanRecord, { number }: PlanRecord) {
  return parents.find((parent) => Number(parent.number) === Number(number?.text)) ?? parents[0] ?? head
}
