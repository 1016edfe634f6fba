import { appliedProfileByDate } from './head/applied-profile-by-date.ts'
import { familyOfIssuer } from './head/family-of-issuer.ts'
import type { NamedRule } from './rule.ts'

export const headRules = [familyOfIssuer, appliedProfileByDate] as readonly NamedRule[]
