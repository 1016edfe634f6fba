import { shownDate } from '../../tables/table.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { numberClauses } from './number-clauses.ts'
import { numberSpot, otherPlan, relatedPlan } from './other-plan.ts'
import { repeatedNumbers } from './repeated-numbers.ts'
import { isSamePlan } from './same-plan.ts'

/** Each of the plans is told: which one is wrong only the register at the office knows. An error where the instrument was read and the period is certain. */
export const numberUsedTwice = defineRepositoryRule({
  code: 'KO001',
  severity: 'error',
  alsoAs: ['warning'],
  clause: numberClauses,
  sure: 'text',
  covers: ['U222'],
  bad: {
    files: [
      { name: '15-so-hoa.plan.yaml', yaml: 'so: ⟦15⟧\nngay_ban_hanh: 2026-10-05' },
      {
        name: '15-van-thu.plan.yaml',
        yaml: 'so: ⟦15⟧\nngay_ban_hanh: 2026-10-12\ntrich_yeu: Kiểm tra công tác văn thư năm 2027',
      },
    ],
  },
  good: {
    files: [
      { name: '15-so-hoa.plan.yaml', yaml: 'so: 15\nngay_ban_hanh: 2026-10-05' },
      { name: '16-van-thu.plan.yaml', yaml: 'so: 16\nngay_ban_hanh: 2026-10-12\ntrich_yeu: Kiểm tra công tác văn thư năm 2027' },
    ],
  },
  check(repository, report) {
    for (const series of repository.register().series) {
      if (series.period.kind === 'outside') continue
      const isCertain = series.sure === 'text' && series.period.kind !== 'seen'
      for (const same of repeatedNumbers(series))
        for (const entry of same) {
          const others = same.filter((one) => one !== entry && !isSamePlan(one, entry))
          const [other] = others
          if (other === undefined) continue
          const { record, shown } = entry
          const isPlain = isCertain && record.status === 'ban_hanh' && other.record.status === 'ban_hanh'
          const args = { number: shown, date: shownDate(other.date), count: others.length + 1, ...otherPlan(other.record) }
          const related = others.flatMap((one) => relatedPlan(one.record).related)
          report(record, numberSpot(record), args, { related, ...(isPlain ? {} : { severity: 'warning' }) })
        }
    }
  },
})
