import type { PlanNode } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { withTasks } from './example-plan.ts'
import { childrenOf, gives, headOf, taskNodes, wordsOf } from './task-nodes.ts'

/** The prose says when; "thường xuyên" is a deadline too. */
const time =
  /\d{1,2}\/\d{1,4}|(?<!\p{L})(?:tháng \d|quý \S|năm \d|ngày \d|hằng |hàng (?:năm|quý|tháng|tuần|ngày)|mỗi (?:năm|quý|tháng|tuần)|thường xuyên|định kỳ|thời gian|thời hạn|đột xuất|khi có)/iu

/** Where every task beside it has a deadline, one without is forgotten; a deadline of the task above it counts. */
export const deadlineMissing = defineRule({
  code: 'ND051',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  covers: ['U200'],
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý I/2027
- tieu_de: ⟦Số hóa hồ sơ⟧
  chu_tri: Văn phòng Sở
- tieu_de: Bàn giao hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý IV/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý I/2027
- tieu_de: Hướng dẫn nghiệp vụ
  chu_tri: Văn phòng Sở
  thoi_han: Thường xuyên
- tieu_de: Bàn giao hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý IV/2027`),
  },
  check({ reading }, report) {
    for (const { node, above, beside } of taskNodes(reading)) {
      // A node without any field is no task, or its lead is missed first.
      if (node.assignment.size === 0 || childrenOf(node).length > 0 || hasTime(node) || above.some(ownTime)) continue
      const others = beside.filter((other) => other !== node)
      if (others.length >= 2 && others.every((other) => gives(other, ['thoi_han']))) report(headOf(node).place, {})
    }
  },
})

function ownTime({ assignment }: PlanNode): boolean {
  return assignment.has('thoi_han')
}

function hasTime(node: PlanNode): boolean {
  return ownTime(node) || time.test(wordsOf(node))
}
