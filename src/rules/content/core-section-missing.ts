import type { Role } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'

/** What every plan is expected to tell, and the sections that tell it. */
const core: readonly { readonly role: Role; readonly also: readonly Role[] }[] = [
  { role: 'muc_dich', also: ['muc_tieu'] },
  { role: 'nhiem_vu', also: ['giai_phap'] },
  { role: 'to_chuc_thuc_hien', also: [] },
]

/** No instrument demands the standard sections, and real plans lack one now and then: a warning, never an error. */
export const coreSectionMissing = defineRule({
  code: 'ND001',
  severity: 'warning',
  bad: { noi_dung: [{ muc_dich: 'Lời văn.' }, { nhiem_vu: 'Lời văn.' }] },
  good: { noi_dung: [{ muc_tieu: 'Lời văn.' }, { giai_phap: 'Lời văn.' }, { to_chuc_thuc_hien: 'Lời văn.' }] },
  check({ plan, readable }, report) {
    if (!readable('/noi_dung') || plan.sections.length === 0) return
    for (const { role, also } of core) {
      const there = plan.sections.some((section) => section.role === role || also.some((other) => other === section.role))
      if (!there) report(plan.sections[0]?.place ?? plan.place, { role })
    }
  },
})
