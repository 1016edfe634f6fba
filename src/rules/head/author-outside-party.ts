import { defineRule } from '../rule.ts'

/** The author under the type name tells a committee's document from its standing committee's: the Party's form alone has that line. */
export const authorOutsideParty = defineRule({
  code: 'TT041',
  group: 'dau-van-ban',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'tac_gia: ⟦của Sở Nội vụ⟧' },
  good: { base: 'dang', yaml: 'tac_gia: của Ban Thường vụ Tỉnh ủy' },
  check({ plan, profile }, report) {
    if (plan.author !== undefined && profile.family !== 'dang') report(plan.author.place, { author: plan.author.value })
  },
})
