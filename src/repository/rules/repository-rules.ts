import { cascadeRules } from './cascade-rules.ts'
import { referencesRules } from './references-rules.ts'
import { registerRules } from './register-rules.ts'
import type { NamedRepositoryRule } from './repository-rule.ts'

/** Every rule on a whole repository: the lists are the index. */
export const repositoryRules: readonly NamedRepositoryRule[] = [...registerRules, ...referencesRules, ...cascadeRules]
