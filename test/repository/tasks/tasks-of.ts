import type { PlanRecord } from '../../../src/repository/plan-record.ts'
import { recordPlan } from '../../../src/repository/record-plan.ts'
import type { TaskRecord } from '../../../src/repository/tasks/task-record.ts'
import { samplePlan, today } from '../../rules/sample-plan.ts'

/** The record of the sample plan (Sở Nội vụ, tỉnh Sơn Hà, 05/10/2026, for 2027) with some keys changed. */
export function recordWith(changes: Readonly<Record<string, unknown>>, name = 'x.plan.yaml'): PlanRecord {
  const record = recordPlan({ name, bytes: new TextEncoder().encode(samplePlan(changes)) }, { today })
  if (record === undefined) throw new Error('the plan cannot be read')
  return record
}

/** The same with these nodes as its tasks. */
export function recordOfTasks(...nodes: readonly unknown[]): PlanRecord {
  return recordWith({
    noi_dung: [
      { muc_dich: 'Lời văn.' },
      { nhiem_vu: { tieu_de: 'Việc phải làm', noi_dung: nodes } },
      { to_chuc_thuc_hien: 'Lời văn.' },
    ],
  })
}

/** The same with this as the organisation of its work. */
export function recordOfDuties(content: unknown): PlanRecord {
  return recordWith({
    noi_dung: [{ muc_dich: 'Lời văn.' }, { nhiem_vu: 'Lời văn.' }, { to_chuc_thuc_hien: { noi_dung: content } }],
  })
}

/** `chu_tri Văn phòng Sở` */
export function unitsOf({ units }: TaskRecord): readonly string[] {
  return units.map(({ role, text }) => `${role} ${text}`)
}

export function writtenDeadlines({ deadlines }: TaskRecord): readonly string[] {
  return deadlines.map(({ deadline }) => deadline.raw)
}
