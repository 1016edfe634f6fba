import type { PlanNode } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { unitsIn } from './assigned-units.ts'
import { withUnits } from './example-plan.ts'
import { childrenOf, family } from './task-nodes.ts'

/** Work for one unit stands in one place, so that the unit finds all of it. */
export const unitNamedTwice = defineRule({
  code: 'ND069',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: withUnits(`- don_vi: Văn phòng Sở
  noi_dung: Bố trí phòng máy, đường truyền.
- don_vi: Phòng Tổ chức
  noi_dung: Cử công chức tham gia.
- don_vi: ⟦Văn phòng Sở⟧
  noi_dung: Lập dự toán, quyết toán.`),
  },
  good: {
    yaml: withUnits(`- don_vi: Văn phòng Sở
  noi_dung: Bố trí phòng máy, đường truyền; lập dự toán, quyết toán.
- don_vi: Phòng Tổ chức
  noi_dung: Cử công chức tham gia.
- don_vi: Văn phòng Ủy ban nhân dân tỉnh
  noi_dung: Cho ý kiến về danh mục hồ sơ.`),
  },
  check({ plan }, report) {
    for (const parent of plan.sections.flatMap(family)) {
      const first = new Map<string, number>()
      for (const { unit } of childrenOf(parent) as readonly PlanNode[]) {
        if (unit === undefined) continue
        const [only, ...others] = unitsIn(unit)
        if (only === undefined || others.length > 0 || only.key === '') continue
        const line = first.get(only.key)
        if (line === undefined) first.set(only.key, unit.place.range.start.line)
        else report(only.place(), { unit: only.name, line })
      }
    }
  },
})
