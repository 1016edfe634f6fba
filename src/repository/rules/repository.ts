import type { CalendarDate } from '../../plan/plan.ts'
import type { PlanRecord } from '../plan-record.ts'
import { type References, referencesOf } from '../references/references-of.ts'
import { type Register, registerOf } from '../register/register-of.ts'
import { noRepositoryConfig, type RepositoryConfig } from './repository-config.ts'

/** What a rule on a whole repository may look at. What several rules read out of the plans is made once, when a rule first asks for it. */
export interface Repository {
  /** In the order of the files. */
  readonly records: readonly PlanRecord[]
  readonly config: RepositoryConfig
  readonly today: CalendarDate
  /** The plans in their series of numbers. */
  readonly register: () => Register
  /** What the plans name, resolved against each other. */
  readonly references: () => References
}

export interface RepositoryOptions {
  readonly config?: RepositoryConfig
  readonly today: CalendarDate
}

export function repositoryOf(
  records: readonly PlanRecord[],
  { config = noRepositoryConfig, today }: RepositoryOptions,
): Repository {
  let register: Register | undefined
  let references: References | undefined
  const theRegister = () => {
    register ??= registerOf(records, config.termsFor)
    return register
  }
  return {
    records,
    config,
    today,
    register: theRegister,
    references: () => {
      references ??= referencesOf(records, theRegister())
      return references
    },
  }
}
