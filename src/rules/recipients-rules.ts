import { addresseeInPlan } from './recipients/addressee-in-plan.ts'
import type { NamedRule } from './rule.ts'

export const recipientsRules = [addresseeInPlan] as readonly NamedRule[]
