import { defineRule } from '../rule.ts'

/** The forms know “Kính gửi” in letters, submissions and reports; some issued plans have it all the same. */
export const addresseeInPlan = defineRule({
  code: 'TT005',
  group: 'noi-nhan',
  severity: 'warning',
  sure: 'text',
  covers: ['U166'],
  bad: { yaml: 'kinh_gui: ⟦Hội đồng nhân dân tỉnh⟧' },
  good: { yaml: 'noi_nhan: {gui: [Hội đồng nhân dân tỉnh (báo cáo)], luu: [VT]}' },
  check({ plan, profile }, report) {
    const [first] = plan.marks.addressees
    if (first !== undefined) report(first.place, {}, { clause: `${profile.shortName}, ${profile.wording.addressee.clause}` })
  },
})
