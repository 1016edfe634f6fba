import type { Role } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'

const once: ReadonlySet<Role> = new Set(['muc_dich', 'nhiem_vu', 'to_chuc_thuc_hien', 'kinh_phi'])

export const sectionTwice = defineRule({
  code: 'ND002',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  covers: ['U199'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
  - ⟦to_chuc_thuc_hien⟧: |
      Các phòng phối hợp.`,
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
    const first = new Map<Role, number>()
    for (const { role, place } of plan.sections) {
      if (role === undefined || !once.has(role)) continue
      const line = first.get(role)
      if (line === undefined) first.set(role, place.range.start.line)
      else report(place, { role, line })
    }
  },
})
