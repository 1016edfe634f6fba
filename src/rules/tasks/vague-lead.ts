import { defineRule } from '../rule.ts'
import { assignedUnits } from './assigned-units.ts'
import { withTasks } from './example-plan.ts'

/** "Các sở, ban, ngành" each do their part; whom "liên quan" means nobody can say. */
const vague = /(?<!\p{L})(?:có )?liên quan(?: khác)?[\s.;,]{0,4}$/iu

export const vagueLead = defineRule({
  code: 'ND056',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  covers: ['U201'],
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: ⟦Các đơn vị liên quan⟧
  thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Các phòng, đơn vị thuộc Sở
  thoi_han: Quý I/2027
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  phoi_hop: Các đơn vị liên quan
  thoi_han: Quý II/2027`),
  },
  check({ reading }, report) {
    for (const task of reading.tasks()) {
      const leads = assignedUnits(task, 'chu_tri')
      // Beside a named lead the rest is support.
      if (leads.some(({ generic }) => !generic)) continue
      const first = leads.find(({ name }) => vague.test(name))
      if (first !== undefined) report(first.place(), { name: first.name })
    }
  },
})
