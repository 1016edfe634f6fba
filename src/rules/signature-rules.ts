import type { NamedRule } from './rule.ts'

export const signatureRules = [] as readonly NamedRule[]
