import { defineRule } from '../rule.ts'

/** The forms know “Kính gửi” in letters, submissions and reports; some issued plans have it all the same. */
export const addresseeInPlan = defineRule({
  code: 'TT005',
  severity: 'warning',
  bad: { kinh_gui: 'Hội đồng nhân dân tỉnh' },
  good: {},
  check({ plan, profile }, report) {
    const [first] = plan.marks.addressees
    if (first !== undefined) report(first.place, {}, { clause: `${profile.shortName}, ${profile.wording.addressee.clause}` })
  },
})
