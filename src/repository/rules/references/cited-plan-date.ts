import { citedInFull } from '../../../rules/citations/cited-clauses.ts'
import { shownDate } from '../../tables/table.ts'
import { otherPlan, relatedPlan } from '../register/other-plan.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { toldSpots } from './cited-spot.ts'

/** One of the two is wrong; the plan itself is the likelier to be right. */
export const citedPlanDate = defineRepositoryRule({
  code: 'KO021',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  bad: {
    files: [
      {
        name: '210-ubnd.plan.yaml',
        yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}\nso: 210\nngay_ban_hanh: 2026-09-02\ntrich_yeu: Chuyển đổi số năm 2027',
      },
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện Kế hoạch số 210/KH-UBND ngày ⟦12/9/2026⟧ của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  good: {
    files: [
      {
        name: '210-ubnd.plan.yaml',
        yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}\nso: 210\nngay_ban_hanh: 2026-09-02\ntrich_yeu: Chuyển đổi số năm 2027',
      },
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027 và Kế hoạch số 210/KH-UBND ngày 12/9/2026 của Ủy ban nhân dân tỉnh Vĩnh An về liên kết vùng, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  check({ records, references }, report) {
    for (const record of records)
      for (const reference of references().of(record)) {
        const { cited, date, text } = reference
        if (cited?.differs !== 'date' || date === undefined || cited.plan.issuedOn?.date === undefined) continue
        const { plan } = cited
        const { issuedOn } = plan
        const { at, others } = toldSpots(reference, 'date')
        const args = { text, date: shownDate(date), right: shownDate(cited.plan.issuedOn.date), ...otherPlan(plan, issuedOn) }
        report(record, at, args, { others, ...relatedPlan(plan, issuedOn) })
      }
  },
})
