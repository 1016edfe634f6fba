import { citedInFull } from '../../../rules/citations/cited-clauses.ts'
import { otherPlan, relatedPlan } from '../register/other-plan.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { citedSpots } from './cited-spot.ts'

/** A body gives a number once a day to its plans: the same number and day under other letters is a slip of the pen. */
export const citedPlanSymbol = defineRepositoryRule({
  code: 'KO022',
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
  Thực hiện ⟦Kế hoạch số 210/KH-VP⟧ ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
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
  Thực hiện Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  check({ records, references }, report) {
    for (const record of records)
      for (const reference of references().of(record)) {
        const { cited, text, citations } = reference
        if (cited?.differs !== 'symbol' || cited.plan.symbol === undefined) continue
        const { at, others } = citedSpots(reference)
        const { plan } = cited
        const { symbol } = cited.plan
        const args = { text, symbol: citations[0]?.symbol ?? '', right: symbol.text, ...otherPlan(plan, symbol) }
        report(record, at, args, { others, ...relatedPlan(plan, symbol) })
      }
  },
})
