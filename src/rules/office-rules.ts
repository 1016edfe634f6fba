import type { NamedRule } from './rule.ts'

/** What the office itself asks for (`HouseRules`). */
export const officeRules = [] as readonly NamedRule[]
