import { decisionNotNumbered } from './gate/decision-not-numbered.ts'
import { draftMarkAtTheEnd } from './gate/draft-mark-at-the-end.ts'
import { draftWithNumber } from './gate/draft-with-number.ts'
import { finalFields } from './gate/final-fields.ts'
import { statusNotIssued } from './gate/status-not-issued.ts'
import type { NamedRule } from './rule.ts'

export const gateRules = [
  finalFields,
  draftWithNumber,
  draftMarkAtTheEnd,
  statusNotIssued,
  decisionNotNumbered,
] as readonly NamedRule[]
