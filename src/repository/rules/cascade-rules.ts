import { deadlineAfterParents } from './cascade/deadline-after-parents.ts'
import { deadlineOutsidePeriod } from './cascade/deadline-outside-period.ts'
import { parentTaskNotTakenUp } from './cascade/parent-task-not-taken-up.ts'
import { periodOutsideParents } from './cascade/period-outside-parents.ts'
import type { NamedRepositoryRule } from './repository-rule.ts'

/** A plan against the plan of the body above, and against its own period. */
export const cascadeRules = [
  parentTaskNotTakenUp,
  deadlineAfterParents,
  periodOutsideParents,
  deadlineOutsidePeriod,
] as readonly NamedRepositoryRule[]
