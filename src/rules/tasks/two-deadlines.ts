import type { Deadline } from '../../language/deadlines/deadline.ts'
import { readDeadline } from '../../language/deadlines/read-deadline.ts'
import { compareDates } from '../../plan/calendar.ts'
import type { Text } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { withTasks } from './example-plan.ts'
import { isTelling, nodeWords, taskRows } from './task-rows.ts'

const appendix = `ket_thuc: Tiến độ từng việc ghi tại Phụ lục kèm theo.
phu_luc:
  - ten: Bảng tiến độ công việc
    bang:
      cot: [TT, Nhiệm vụ, Thời hạn]
      hang:`

/** A task of the body that a table names again, with another last day. */
export const twoDeadlines = defineRule({
  code: 'ND068',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `${body()}
${appendix}
        - ["1", Lập danh mục hồ sơ, trước ngày 31/3/2027]
        - ["2", Số hóa hồ sơ theo phông, ⟦Quý II/2027⟧]`,
  },
  good: {
    yaml: `${body()}
${appendix}
        - ["1", Lập danh mục hồ sơ, Quý I/2027]
        - ["2", Số hóa hồ sơ theo phông, Quý III/2027]`,
  },
  check({ reading }, report) {
    const tables = reading.tables()
    if (tables.length === 0) return
    const { first, last } = reading.period() ?? {}
    const around = first !== undefined && first === last ? { year: first } : {}
    const inBody = new Map<string, readonly Text[]>()
    for (const task of reading.tasks()) {
      const words = nodeWords(task)
      // A title that stands twice may name two tasks.
      inBody.set(words, inBody.has(words) ? [] : (task.assignment.get('thoi_han') ?? []))
    }
    for (const { task, words, deadline } of tables.flatMap(taskRows)) {
      const [own, ...others] = inBody.get(words) ?? []
      if (!isTelling(words) || own === undefined || others.length > 0 || deadline === undefined) continue
      const [here, there] = [readDeadline(deadline.text, around), readDeadline(own.value, around)]
      if (!differ(here, there)) continue
      const args = { task: task.text, deadline: deadline.text, other: own.value, line: own.place.range.start.line }
      report(deadline.place, args)
    }
  },
})

/** Both end on a day, and more than the day between "trước ngày 01/7" and "Quý II" apart. */
function differ(a: Deadline, b: Deadline): boolean {
  if (a.parts !== undefined || b.parts !== undefined || a.every !== undefined || b.every !== undefined) return false
  if (a.end === undefined || b.end === undefined || compareDates(a.end, b.end) === 0) return false
  const [one, other] = [a.end, b.end].map(({ year, month, day }) => Date.UTC(year, month - 1, day))
  return one === undefined || other === undefined || Math.abs(one - other) > 86_400_000
}

function body(): string {
  return withTasks(`- tieu_de: Lập danh mục hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: trước ngày 31/3/2027
- tieu_de: Số hóa hồ sơ theo phông
  chu_tri: Văn phòng Sở
  thoi_han: Quý III/2027`)
}
