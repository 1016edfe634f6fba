import type { Role } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'

const once: ReadonlySet<Role> = new Set(['muc_dich', 'nhiem_vu', 'to_chuc_thuc_hien', 'kinh_phi'])

export const sectionTwice = defineRule({
  code: 'ND002',
  severity: 'warning',
  bad: {
    noi_dung: [
      { muc_dich: 'Lời văn.' },
      { nhiem_vu: 'Lời văn.' },
      { to_chuc_thuc_hien: 'Lời văn.' },
      { to_chuc_thuc_hien: 'Lời văn khác.' },
    ],
  },
  good: { noi_dung: [{ muc_dich: 'Lời văn.' }, { nhiem_vu: 'Lời văn.' }, { to_chuc_thuc_hien: 'Lời văn.' }] },
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
