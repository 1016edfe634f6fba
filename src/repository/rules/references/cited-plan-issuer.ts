import { citedInFull } from '../../../rules/citations/cited-clauses.ts'
import { shownIssuer } from '../../register/issuing-bodies.ts'
import { otherPlan, relatedPlan } from '../register/other-plan.ts'
import { defineRepositoryRule, type ExampleFile } from '../repository-rule.ts'
import { citedOtherwise } from './cited-otherwise.ts'
import { toldSpots } from './cited-spot.ts'

const party: ExampleFile = {
  name: '52-tu.plan.yaml',
  base: 'dang',
  yaml: 'so: 52\nngay_ban_hanh: 2026-09-02\ntrich_yeu: học tập, quán triệt nghị quyết về phát triển kinh tế biển',
}

/** Only where number, symbol, day and subject are those of one plan: two bodies can share letters, numbers and days. */
export const citedPlanIssuer = defineRepositoryRule({
  code: 'KO023',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  bad: {
    files: [
      party,
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện Kế hoạch số 52-KH/TU ngày 02/9/2026 của ⟦Ban Tổ chức Tỉnh ủy⟧ về học tập, quán triệt nghị quyết về phát triển kinh tế biển, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  good: {
    files: [
      party,
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện Kế hoạch số 52-KH/TU ngày 02/9/2026 của Ban Thường vụ Tỉnh ủy về học tập, quán triệt nghị quyết về phát triển kinh tế biển, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  check(repository, report) {
    for (const { record, reference, plan } of citedOtherwise(repository, 'issuer')) {
      const { text, issuer } = reference
      if (issuer === undefined) continue
      const { at, others } = toldSpots(reference, 'issuer')
      const args = { text, issuer, right: shownIssuer(plan.issuer.names), ...otherPlan(plan, plan.issuer) }
      report(record, at, args, { others, ...relatedPlan(plan, plan.issuer) })
    }
  },
})
