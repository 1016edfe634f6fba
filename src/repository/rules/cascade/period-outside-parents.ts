import { compareDates } from '../../../plan/calendar.ts'
import { parentsOf } from '../../cascade/parent-tasks.ts'
import { otherPlan, relatedPlan } from '../register/other-plan.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { sampleChild, sampleParent, training } from './sample-parent.ts'

/** A month's plan lies in its quarter, the quarter in its year: where both plans say their period. */
export const periodOutsideParents = defineRepositoryRule({
  code: 'KO052',
  severity: 'warning',
  sure: 'practice',
  bad: { files: [sampleParent, sampleChild('trước ngày 15/6/2027', training, 'ky_ke_hoach: ⟦2026-2027⟧')] },
  good: { files: [sampleParent, sampleChild('trước ngày 15/6/2027', training, 'ky_ke_hoach: 2027')] },
  check({ records, references }, report) {
    for (const record of records) {
      const { period } = record
      if (period === undefined) continue
      for (const { plan } of parentsOf(record, references())) {
        const outer = plan.period
        if (outer === undefined) continue
        if (compareDates(period.first, outer.first) >= 0 && compareDates(period.last, outer.last) <= 0) continue
        // A week may begin in the month before.
        if (period.unit === 'week' && compareDates(period.first, outer.last) <= 0 && compareDates(period.last, outer.first) >= 0)
          continue
        report(record, period, { period: period.text, outer: outer.text, ...otherPlan(plan, outer) }, relatedPlan(plan, outer))
      }
    }
  },
})
