import { citedInFull } from '../../../rules/citations/cited-clauses.ts'
import { otherPlan, relatedPlan } from '../register/other-plan.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { citedOtherwise } from './cited-otherwise.ts'
import { citedSpots } from './cited-spot.ts'
import { provincePlan } from './sample-province.ts'

const province = provincePlan('Chuyển đổi số năm 2027')

/** A body gives a number once a day to its plans: the same number and day under other letters is a slip of the pen. */
export const citedPlanSymbol = defineRepositoryRule({
  code: 'KO022',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  bad: {
    files: [
      province,
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện ⟦Kế hoạch số 210/KH-VP⟧ ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  good: {
    files: [
      province,
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  check(repository, report) {
    for (const { record, reference, plan } of citedOtherwise(repository, 'symbol')) {
      const { text, citations } = reference
      const { symbol } = plan
      if (symbol === undefined) continue
      const { at, others } = citedSpots(reference)
      const args = { text, symbol: citations[0]?.symbol ?? '', right: symbol.text, ...otherPlan(plan, symbol) }
      report(record, at, args, { others, ...relatedPlan(plan, symbol) })
    }
  },
})
