import { defineRule } from '../rule.ts'

/** “Dự thảo lần …” is printed under the number: an issued document bears no mark of its drafts (HD 05, Phần II, mục II, khoản 4.2). */
export const draftMarkAtTheEnd = defineRule({
  code: 'TT151',
  group: 'ban-hanh',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'lan_du_thao: ⟦2⟧', stage: 'final' },
  good: { yaml: 'lan_du_thao: 2\ntrang_thai: du_thao', without: ['so', 'ngay_ban_hanh'] },
  check({ plan, stage }, report) {
    const { draft } = plan.marks
    if (draft !== undefined && (stage === 'final' || plan.status === 'ban_hanh')) report(draft.place, { draft: draft.value })
  },
})
