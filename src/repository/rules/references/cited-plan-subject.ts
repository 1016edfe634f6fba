import { citedInFull } from '../../../rules/citations/cited-clauses.ts'
import { otherPlan, relatedPlan } from '../register/other-plan.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { citedOtherwise } from './cited-otherwise.ts'
import { citedSpots } from './cited-spot.ts'
import { provincePlan } from './sample-province.ts'

const province = provincePlan('Chuyển đổi số và số hóa hồ sơ năm 2027')

/** Offices shorten subjects: only one that shares hardly a word with the plan's own is told. */
export const citedPlanSubject = defineRepositoryRule({
  code: 'KO024',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  bad: {
    files: [
      province,
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện ⟦Kế hoạch số 210/KH-UBND⟧ ngày 02/9/2026 của Ủy ban nhân dân tỉnh về phòng, chống cháy rừng mùa khô, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  good: {
    files: [
      province,
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về công tác chuyển đổi số trong cơ quan nhà nước, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  check(repository, report) {
    for (const { record, reference, plan } of citedOtherwise(repository, 'subject')) {
      const { at, others } = citedSpots(reference)
      const args = { text: reference.text, right: plan.subject?.text ?? '', ...otherPlan(plan, plan.subject) }
      report(record, at, args, { others, ...relatedPlan(plan, plan.subject) })
    }
  },
})
