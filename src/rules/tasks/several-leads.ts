import { defineRule } from '../rule.ts'
import { assignedUnits } from './assigned-units.ts'
import { withTasks } from './example-plan.ts'

/** Offices give a task to one unit, which answers for it; the others support. */
export const severalLeads = defineRule({
  code: 'ND053',
  group: 'nhiem-vu',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: [Văn phòng Sở, ⟦Phòng Tổ chức⟧]
  thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  phoi_hop: Phòng Tổ chức
  thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Các phòng, đơn vị thuộc Sở
  thoi_han: Quý II/2027`),
  },
  check({ reading }, report) {
    for (const task of reading.tasks()) {
      const units = assignedUnits(task, 'chu_tri')
      const single = units.filter(({ group, generic, sure }) => !group && !generic && sure)
      const second = single[1]
      if (second === undefined || single.length < units.length || new Set(single.map(({ key }) => key)).size < 2) continue
      report(second.place(), { names: single.map(({ name }) => name) })
    }
  },
})
