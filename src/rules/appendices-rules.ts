import type { NamedRule } from './rule.ts'

export const appendicesRules = [] as readonly NamedRule[]
