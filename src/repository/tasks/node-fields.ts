import type { AssignmentField, PlanNode } from '../../plan/plan.ts'
import type { TaskContext } from './task-context.ts'
import { type TaskDeadline, type TaskUnit, taskRoles } from './task-record.ts'
import { unitNames } from './unit-names.ts'

/** The assignment fields of a node, as records hold them. */
export interface Fields {
  readonly units: readonly TaskUnit[]
  readonly deadlines: readonly TaskDeadline[]
  readonly deliverables: readonly string[]
  readonly funding: readonly string[]
}

const noFields: Fields = { units: [], deadlines: [], deliverables: [], funding: [] }

export function fieldsOf({ assignment }: PlanNode, { deadlinesAt, abbreviations }: TaskContext): Fields {
  if (assignment.size === 0) return noFields
  const values = (field: AssignmentField) => assignment.get(field) ?? []
  return {
    units: taskRoles.flatMap((role) => values(role).flatMap(({ value }) => unitNames(value, role, abbreviations))),
    deadlines: values('thoi_han').flatMap(({ place }) => deadlinesAt(place).map(({ record }) => record)),
    deliverables: values('san_pham').map(({ value }) => value),
    funding: values('kinh_phi').map(({ value }) => value),
  }
}
