import type { NamedRule } from './rule.ts'

export const citationsRules = [] as readonly NamedRule[]
