import type { Deadline } from '../../language/deadlines/deadline.ts'
import { readDeadline } from '../../language/deadlines/read-deadline.ts'
import { compareDates } from '../../plan/calendar.ts'
import { daysInMonth } from '../../plan/parse-date.ts'
import type { CalendarDate, PlanNode, Text } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { withTasks } from './example-plan.ts'
import { taskNodes } from './task-nodes.ts'

/** What a task holds is done when the task is. */
export const deadlineAfterParent = defineRule({
  code: 'ND064',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: withTasks(`- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: trước ngày 30/6/2027
  noi_dung:
    - doan: Quét hồ sơ của hai phông lớn nhất.
      thoi_han: trước ngày 31/3/2027
    - doan: Kiểm tra chất lượng ảnh quét.
      thoi_han: ⟦trước ngày 30/9/2027⟧
- tieu_de: Bàn giao hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý IV/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: trước ngày 30/6/2027
  noi_dung:
    - doan: Quét hồ sơ của hai phông lớn nhất.
      thoi_han: trước ngày 31/3/2027
    - doan: Kiểm tra chất lượng ảnh quét.
      thoi_han: Quý II/2027
- tieu_de: Bàn giao hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý IV/2027`),
  },
  check({ reading }, report) {
    for (const { node, above } of taskNodes(reading)) {
      if (!above.some(({ assignment }) => assignment.has('thoi_han'))) continue
      const own = dated(node)
      const outer = own && above.map(dated).findLast((at) => at !== undefined)
      if (own?.deadline.end === undefined || outer?.deadline.end === undefined) continue
      // "Trước ngày 01/7" ends with June.
      const { end, before } = own.deadline
      const day = before === true && end.day === 1 ? lastDayBefore(end) : end
      if (compareDates(day, outer.deadline.end) > 0)
        report(own.text.place, { deadline: own.text.value, parent: outer.text.value })
    }
  },
})

/** The only deadline of a node, where it is a plain day, month, quarter or year. */
function dated({ assignment }: PlanNode): { readonly text: Text; readonly deadline: Deadline } | undefined {
  const [text, ...others] = assignment.get('thoi_han') ?? []
  if (text === undefined || others.length > 0 || !/\d{4}/u.test(text.value)) return undefined
  const deadline = readDeadline(text.value, {})
  return deadline.sure && deadline.parts === undefined && deadline.every === undefined ? { text, deadline } : undefined
}

function lastDayBefore({ year, month }: CalendarDate): CalendarDate {
  return month === 1 ? { year: year - 1, month: 12, day: 31 } : { year, month: month - 1, day: daysInMonth(year, month - 1) }
}
