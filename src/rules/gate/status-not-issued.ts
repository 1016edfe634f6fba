import { defineRule } from '../rule.ts'

/** At the gate everything is there, and the file still calls itself a draft: the register and the reports read the status. */
export const statusNotIssued = defineRule({
  code: 'TT152',
  source: 'yaml',
  group: 'ban-hanh',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'so: ⟦15⟧\ntrang_thai: du_thao', stage: 'final' },
  good: { yaml: 'trang_thai: ban_hanh', stage: 'final' },
  check({ plan, stage }, report) {
    const { number, issuedOn, status } = plan
    if (stage === 'final' && status !== 'ban_hanh' && number !== undefined && issuedOn !== undefined)
      report(number.place, { status })
  },
})
