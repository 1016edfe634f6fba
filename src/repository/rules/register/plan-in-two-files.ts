import { defineRepositoryRule } from '../repository-rule.ts'
import { numberSpot, otherPlan, relatedPlan } from './other-plan.ts'
import { repeatedNumbers } from './repeated-numbers.ts'
import { isSamePlan } from './same-plan.ts'

/** Not two plans with one number: one plan, kept twice. */
export const planInTwoFiles = defineRepositoryRule({
  code: 'KO002',
  severity: 'warning',
  sure: 'practice',
  bad: {
    files: [
      { name: '15-so-hoa.plan.yaml', yaml: 'so: ⟦15⟧\nngay_ban_hanh: 2026-10-05' },
      { name: 'cu/15-so-hoa.plan.yaml', yaml: 'so: ⟦"15"⟧\nngay_ban_hanh: 05/10/2026' },
    ],
  },
  good: { files: [{ name: '15-so-hoa.plan.yaml', yaml: 'so: 15\nngay_ban_hanh: 2026-10-05' }] },
  check(repository, report) {
    for (const series of repository.register().series)
      for (const same of repeatedNumbers(series))
        for (const entry of same) {
          const other = same.find((one) => one !== entry && isSamePlan(one, entry))
          if (other === undefined) continue
          const args = { number: entry.shown, ...otherPlan(other.record) }
          report(entry.record, numberSpot(entry.record), args, relatedPlan(other.record))
        }
  },
})
