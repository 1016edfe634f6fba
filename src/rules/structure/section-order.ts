import type { Role } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'

/** Which section stands before which in every plan that has both. */
const before: readonly (readonly [Role, Role])[] = [
  ['muc_dich', 'nhiem_vu'],
  ['nhiem_vu', 'to_chuc_thuc_hien'],
  ['muc_dich', 'to_chuc_thuc_hien'],
]

export const sectionOrder = defineRule({
  code: 'ND003',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  covers: ['U132'],
  bad: {
    yaml: `noi_dung:
  - nhiem_vu: |
      Rà soát hồ sơ.
  - ⟦muc_dich⟧: |
      Hồ sơ dùng chung.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ plan }, report) {
    const at = (role: Role) => plan.sections.findIndex((section) => section.role === role)
    const reported = new Set<Role>()
    for (const [first, second] of before) {
      const section = plan.sections[at(first)]
      if (section === undefined || at(second) < 0 || at(first) < at(second) || reported.has(first)) continue
      reported.add(first)
      report(section.place, { role: first, before: second })
    }
  },
})
