import { sameKeys } from '../../language/agencies/same-agency.ts'
import { defineRule } from '../rule.ts'
import { type AssignedUnit, assignedUnits, unitsIn } from './assigned-units.ts'
import { withTasks } from './example-plan.ts'

/** A unit cannot support itself. */
export const leadInSupport = defineRule({
  code: 'ND054',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  phoi_hop: [Phòng Tổ chức, ⟦Văn phòng Sở⟧]
  thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  phoi_hop: [Phòng Tổ chức, Các phòng thuộc Sở]
  thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  check({ reading }, report) {
    for (const task of reading.tasks()) {
      const supports = assignedUnits(task, 'phoi_hop')
      if (supports.length === 0) continue
      const named = [...assignedUnits(task, 'chu_tri'), ...assignedUnits(task, 'thuc_hien')]
      const leads = named.length > 0 || task.unit === undefined ? named : unitsIn(task.unit)
      for (const support of supports)
        if (leads.some((lead) => isSame(lead, support))) report(support.place(), { name: support.name })
    }
  },
})

function isSame(lead: AssignedUnit, { key, generic, sure }: AssignedUnit): boolean {
  if (generic || lead.group || lead.generic) return false
  return lead.key === key || (lead.sure && sure && sameKeys(lead.key, key))
}
