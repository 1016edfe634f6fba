import { citedInFull } from '../../../rules/citations/cited-clauses.ts'
import { shownDate } from '../../tables/table.ts'
import { otherPlan, relatedPlan } from '../register/other-plan.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { citedOtherwise } from './cited-otherwise.ts'
import { toldSpots } from './cited-spot.ts'
import { provincePlan } from './sample-province.ts'

const province = provincePlan('Chuyển đổi số năm 2027')

/** One of the two is wrong; the plan itself is the likelier to be right. */
export const citedPlanDate = defineRepositoryRule({
  code: 'KO021',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  bad: {
    files: [
      province,
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện Kế hoạch số 210/KH-UBND ngày ⟦12/9/2026⟧ của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  good: {
    files: [
      province,
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027 và Kế hoạch số 210/KH-UBND ngày 12/9/2026 của Ủy ban nhân dân tỉnh Vĩnh An về liên kết vùng, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  check(repository, report) {
    for (const { record, reference, plan } of citedOtherwise(repository, 'date')) {
      const { date, text } = reference
      const { issuedOn } = plan
      if (date === undefined || issuedOn?.date === undefined) continue
      const { at, others } = toldSpots(reference, 'date')
      const args = { text, date: shownDate(date), right: shownDate(issuedOn.date), ...otherPlan(plan, issuedOn) }
      report(record, at, args, { others, ...relatedPlan(plan, issuedOn) })
    }
  },
})
