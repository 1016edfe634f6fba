import { planCircles } from '../../references/plan-circles.ts'
import { otherPlan } from '../register/other-plan.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { citedSpots } from './cited-spot.ts'

const kinds = ['implements', 'replaces'] as const

/** Each plan of the circle is told: which citation is wrong nobody knows but the offices. */
export const plansInCircle = defineRepositoryRule({
  code: 'KO028',
  severity: 'warning',
  sure: 'practice',
  bad: {
    files: [
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Thực hiện ⟦Kế hoạch số 16/KH-SNV⟧ ngày 12/10/2026 của Sở Nội vụ về kiểm tra công tác lưu trữ, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
      {
        name: '16-snv.plan.yaml',
        yaml: `so: 16
ngay_ban_hanh: 2026-10-12
trich_yeu: Kiểm tra công tác lưu trữ năm 2027
mo_dau: |
  Thực hiện ⟦Kế hoạch số 15/KH-SNV⟧ ngày 05/10/2026 của Sở Nội vụ về số hóa hồ sơ, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  good: {
    files: [
      { name: '15-snv.plan.yaml', yaml: 'so: 15' },
      {
        name: '16-snv.plan.yaml',
        yaml: `so: 16
ngay_ban_hanh: 2026-10-12
trich_yeu: Kiểm tra công tác lưu trữ năm 2027
mo_dau: |
  Thực hiện Kế hoạch số 15/KH-SNV ngày 05/10/2026 của Sở Nội vụ về số hóa hồ sơ, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  check({ records, references }, report) {
    for (const kind of kinds)
      for (const circle of planCircles(records, references(), kind))
        for (const { record, reference } of circle) {
          const target = reference.cited?.plan
          if (target === undefined) continue
          const next = circle.find((step) => step.record === target)
          const there = otherPlan(target, next && citedSpots(next.reference).at)
          report(record, citedSpots(reference).at, { text: reference.text, kind, count: circle.length, ...there })
        }
  },
})
