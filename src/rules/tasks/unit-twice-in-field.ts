import { defineRule } from '../rule.ts'
import { assignedUnits } from './assigned-units.ts'
import { withTasks } from './example-plan.ts'

const fields = ['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi'] as const

export const unitTwiceInField = defineRule({
  code: 'ND055',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  phoi_hop: [Phòng Tổ chức, Phòng Kế toán, ⟦Phòng Tổ chức⟧]
  thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  phoi_hop: [UBND xã Hòa Phú, UBND xã Tân Lập]
  thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  check({ reading }, report) {
    for (const task of reading.tasks()) {
      for (const field of fields) {
        const seen = new Set<string>()
        for (const { name, key, place } of assignedUnits(task, field)) {
          if (key === '') continue
          if (seen.has(key)) report(place(), { name, field })
          seen.add(key)
        }
      }
    }
  },
})
