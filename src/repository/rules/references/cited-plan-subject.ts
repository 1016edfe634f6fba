import { citedInFull } from '../../../rules/citations/cited-clauses.ts'
import { otherPlan, relatedPlan } from '../register/other-plan.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { citedSpots } from './cited-spot.ts'

/** Offices shorten subjects: only one that shares hardly a word with the plan's own is told. */
export const citedPlanSubject = defineRepositoryRule({
  code: 'KO024',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  bad: {
    files: [
      {
        name: '210-ubnd.plan.yaml',
        yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}\nso: 210\nngay_ban_hanh: 2026-09-02\ntrich_yeu: Chuyển đổi số và số hóa hồ sơ năm 2027',
      },
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện ⟦Kế hoạch số 210/KH-UBND⟧ ngày 02/9/2026 của Ủy ban nhân dân tỉnh về phòng, chống cháy rừng mùa khô, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  good: {
    files: [
      {
        name: '210-ubnd.plan.yaml',
        yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}\nso: 210\nngay_ban_hanh: 2026-09-02\ntrich_yeu: Chuyển đổi số và số hóa hồ sơ năm 2027',
      },
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về công tác chuyển đổi số trong cơ quan nhà nước, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  check({ records, references }, report) {
    for (const record of records)
      for (const reference of references().of(record)) {
        const { cited, text } = reference
        if (cited?.differs !== 'subject') continue
        const { plan } = cited
        const { at, others } = citedSpots(reference)
        const args = { text, right: plan.subject?.text ?? '', ...otherPlan(plan, plan.subject) }
        report(record, at, args, { others, ...relatedPlan(plan, plan.subject) })
      }
  },
})
