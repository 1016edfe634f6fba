import type { DeadlineKind } from '../../language/deadlines/deadline.ts'
import { readDeadline } from '../../language/deadlines/read-deadline.ts'
import type { PlanNode } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { withTasks } from './example-plan.ts'
import { childrenOf, gives, headOf, taskNodes } from './task-nodes.ts'

/** Work that goes on and on has no single deliverable. */
const once: ReadonlySet<DeadlineKind> = new Set(['date', 'month', 'quarter', 'year', 'period'])

export const deliverableMissing = defineRule({
  code: 'ND052',
  group: 'nhiem-vu',
  severity: 'info',
  sure: 'practice',
  covers: ['U202'],
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý I/2027
  san_pham: Danh mục hồ sơ
- tieu_de: ⟦Số hóa hồ sơ⟧
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027
- tieu_de: Tổng kết
  chu_tri: Văn phòng Sở
  thoi_han: Quý IV/2027
  san_pham: Báo cáo tổng kết`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý I/2027
  san_pham: Danh mục hồ sơ
- tieu_de: Hướng dẫn nghiệp vụ
  chu_tri: Văn phòng Sở
  thoi_han: Thường xuyên
- tieu_de: Tổng kết
  chu_tri: Văn phòng Sở
  thoi_han: Quý IV/2027
  san_pham: Báo cáo tổng kết`),
  },
  check({ reading }, report) {
    if (!reading.tasks().some(({ assignment }) => assignment.has('san_pham'))) return
    for (const { node, above, beside } of taskNodes(reading)) {
      if (childrenOf(node).length > 0 || gives(node, ['san_pham']) || !isDoneOnce(node)) continue
      if (above.some(({ assignment }) => assignment.has('san_pham'))) continue
      const others = beside.filter((other) => other !== node)
      if (others.length >= 2 && others.every((other) => !isDoneOnce(other) || gives(other, ['san_pham'])) && others.some(named))
        report(headOf(node).place, {})
    }
  },
})

function named(node: PlanNode): boolean {
  return gives(node, ['san_pham'])
}

function isDoneOnce({ assignment }: PlanNode): boolean {
  const [deadline] = assignment.get('thoi_han') ?? []
  return deadline !== undefined && once.has(readDeadline(deadline.value, {}).kind)
}
