import { shownDate } from '../../tables/table.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { termClauses } from './number-clauses.ts'
import { numberSpot } from './other-plan.ts'

const settings = 'nhiem_ky:\n  - {tu: 2025-10-02}'

/** Without its term nobody knows which series a number is of: nothing else is told of such a plan. */
export const outsideTerms = defineRepositoryRule({
  code: 'KO008',
  severity: 'info',
  clause: termClauses,
  sure: 'practice',
  bad: {
    files: [{ name: '15.plan.yaml', base: 'dang', yaml: 'ngay_ban_hanh: ⟦2025-09-30⟧' }],
    settings,
  },
  good: { files: [{ name: '15.plan.yaml', base: 'dang', yaml: 'ngay_ban_hanh: 2025-10-05' }], settings },
  check(repository, report) {
    for (const { period, entries, issuer } of repository.register().series) {
      if (period.kind !== 'outside') continue
      for (const { record, date } of entries)
        report(record, record.issuedOn ?? numberSpot(record), { date: shownDate(date), issuer: issuer.name })
    }
  },
})
