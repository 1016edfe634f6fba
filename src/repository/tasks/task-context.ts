import type { Plan } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Reading } from '../../rules/reading.ts'
import { ownAbbreviations } from './own-abbreviations.ts'
import { type DeadlinesAt, deadlinesByPlace } from './task-deadlines.ts'
import type { OwnAbbreviations } from './unit-names.ts'

/** What is read out of a plan for its tasks. */
export interface TaskContext {
  readonly reading: Reading
  readonly profile: Profile
  readonly deadlinesAt: DeadlinesAt
  readonly abbreviations: OwnAbbreviations
}

export function taskContext(plan: Plan, reading: Reading, profile: Profile): TaskContext {
  return { reading, profile, deadlinesAt: deadlinesByPlace(plan, reading), abbreviations: ownAbbreviations(plan, reading) }
}
