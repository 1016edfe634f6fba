import { finalFields } from './gate/final-fields.ts'
import type { NamedRule } from './rule.ts'

export const gateRules = [finalFields] as readonly NamedRule[]
