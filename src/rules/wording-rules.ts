import type { NamedRule } from './rule.ts'

export const wordingRules = [] as readonly NamedRule[]
