import { firstLine, takenUp, tasksGivenTo } from '../../cascade/parent-tasks.ts'
import type { TaskRecord } from '../../tasks/task-record.ts'
import { otherPlan, relatedPlan } from '../register/other-plan.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { sampleChild, sampleParent, training } from './sample-parent.ts'

const { name, yaml } = sampleChild('trước ngày 30/6/2027', 'Mua sắm máy quét tài liệu')

/** Tasks are compared by their words: told only where hardly one of the superior's stands anywhere in the tasks of the body's plans that carry it out. */
export const parentTaskNotTakenUp = defineRepositoryRule({
  code: 'KO050',
  severity: 'warning',
  sure: 'practice',
  bad: {
    files: [sampleParent, { name, yaml: yaml.replace(/\{so: 210.*\}/u, '⟦$&⟧') }],
  },
  good: { files: [sampleParent, sampleChild('trước ngày 30/6/2027', training)] },
  check({ records, references }, report) {
    const all = records.flatMap((record) =>
      tasksGivenTo(record, references()).map((given) => ({ record, given, taken: takenUp(given, record) })),
    )
    // A body may carry out one plan of its superior by several of its own, each of which takes up a part.
    const elsewhere = new Map<TaskRecord, Set<string>>()
    for (const { given, taken } of all)
      if (taken !== 'none') elsewhere.set(given.task, (elsewhere.get(given.task) ?? new Set()).add(given.unit))
    for (const { record, given, taken } of all) {
      const { parent, task, unit } = given
      if (taken !== 'none' || elsewhere.get(task)?.has(unit) === true) continue
      report(record, parent.at, { task: firstLine(task), ...otherPlan(parent.plan, task) }, relatedPlan(parent.plan, task))
    }
  },
})
