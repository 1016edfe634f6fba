import { firstLine, takenUp, tasksGivenTo } from '../../cascade/parent-tasks.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { sampleChild, sampleParent, training } from './sample-parent.ts'

const { name, yaml } = sampleChild('trước ngày 30/6/2027', 'Mua sắm máy quét tài liệu')

/** Tasks are compared by their words: told only where hardly one of the superior's stands anywhere in the plan's tasks. */
export const parentTaskNotTakenUp = defineRepositoryRule({
  code: 'KO050',
  severity: 'warning',
  sure: 'practice',
  bad: {
    files: [sampleParent, { name, yaml: yaml.replace(/\{so: 210.*\}/u, '⟦$&⟧') }],
  },
  good: { files: [sampleParent, sampleChild('trước ngày 30/6/2027', training)] },
  check({ records, references }, report) {
    for (const record of records)
      for (const given of tasksGivenTo(record, references())) {
        if (takenUp(given, record) !== 'none') continue
        const { parent, task } = given
        report(record, parent.at, { task: firstLine(task), other: parent.plan.file, line: task.range.start.line })
      }
  },
})
