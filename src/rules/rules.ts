import { appendicesRules } from './appendices-rules.ts'
import { citationsRules } from './citations-rules.ts'
import { gateRules } from './gate-rules.ts'
import { headRules } from './head-rules.ts'
import { officeRules } from './office-rules.ts'
import { recipientsRules } from './recipients-rules.ts'
import type { NamedRule } from './rule.ts'
import { signatureRules } from './signature-rules.ts'
import { structureRules } from './structure-rules.ts'
import { subjectRules } from './subject-rules.ts'
import { tasksRules } from './tasks-rules.ts'
import { textRules } from './text-rules.ts'
import { wordingRules } from './wording-rules.ts'

/** Every rule, in the order of the document: the lists are the index. */
export const rules: readonly NamedRule[] = [
  ...headRules,
  ...subjectRules,
  ...citationsRules,
  ...structureRules,
  ...signatureRules,
  ...recipientsRules,
  ...appendicesRules,
  ...tasksRules,
  ...textRules,
  ...wordingRules,
  ...officeRules,
  ...gateRules,
]
