import { selectProfile } from '../../profile/select-profile.ts'
import { defineRule } from '../rule.ts'

/** `ap_dung` goes before the date; that another form is in force, or that the form is another family's, is said. */
export const appliedProfileByDate = defineRule({
  code: 'TT002',
  source: 'yaml',
  group: 'dau-van-ban',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'practice',
  covers: ['U002'],
  bad: { yaml: 'ap_dung: ⟦tt01⟧' },
  good: { yaml: 'ap_dung: nd30' },
  check({ plan, profile, reading }, report) {
    const day = reading.dayOfJudgement()
    if (plan.appliedProfile === undefined || plan.family === undefined || day === undefined) return
    const inForce = selectProfile({ family: plan.family, issuedOn: day })
    if (inForce === undefined || inForce.id === profile.id) return
    // Without a date the form is perhaps the very reason why the date was left out: an old document that was read in again.
    const severity = plan.issuedOn === undefined ? 'info' : 'warning'
    report(plan.appliedProfile.place, { applied: profile.shortName, inForce: inForce.shortName }, { severity })
  },
})
