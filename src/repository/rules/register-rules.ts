import { copiedFromAnotherYear } from './register/copied-from-another-year.ts'
import { draftNumberTaken } from './register/draft-number-taken.ts'
import { missingNumbers } from './register/missing-numbers.ts'
import { numberAgainstDate } from './register/number-against-date.ts'
import { numberUsedTwice } from './register/number-used-twice.ts'
import { outsideTerms } from './register/outside-terms.ts'
import { planInTwoFiles } from './register/plan-in-two-files.ts'
import { unusualSymbol } from './register/unusual-symbol.ts'
import type { NamedRepositoryRule } from './repository-rule.ts'

/** What the register of numbers tells. */
export const registerRules = [
  numberUsedTwice,
  planInTwoFiles,
  numberAgainstDate,
  missingNumbers,
  copiedFromAnotherYear,
  draftNumberTaken,
  unusualSymbol,
  outsideTerms,
] as readonly NamedRepositoryRule[]
