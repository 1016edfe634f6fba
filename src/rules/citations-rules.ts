import { afterThePlan } from './citations/after-the-plan.ts'
import { amendingLaw } from './citations/amending-law.ts'
import { citedNumberNotPadded } from './citations/cited-number-not-padded.ts'
import { citesItself } from './citations/cites-itself.ts'
import { firstCitation } from './citations/first-citation.ts'
import { issuerAndSymbol } from './citations/issuer-and-symbol.ts'
import { issuerShort } from './citations/issuer-short.ts'
import { laterCitation } from './citations/later-citation.ts'
import { lawNumberInProse } from './citations/law-number-in-prose.ts'
import { leftOpen } from './citations/left-open.ts'
import { mixedShape } from './citations/mixed-shape.ts'
import { noSuchDay } from './citations/no-such-day.ts'
import { numberGlued } from './citations/number-glued.ts'
import { numberWordColon } from './citations/number-word-colon.ts'
import { numberWordMissing } from './citations/number-word-missing.ts'
import { numberWordMixed } from './citations/number-word-mixed.ts'
import { provisionComma } from './citations/provision-comma.ts'
import { provisionOrder } from './citations/provision-order.ts'
import { symbolBlanksCited } from './citations/symbol-blanks-cited.ts'
import { symbolDashCited } from './citations/symbol-dash-cited.ts'
import { symbolLetters } from './citations/symbol-letters.ts'
import { termAndYear } from './citations/term-and-year.ts'
import { twoDateStyles } from './citations/two-date-styles.ts'
import { twoDates } from './citations/two-dates.ts'
import { twoIssuers } from './citations/two-issuers.ts'
import { twoSymbols } from './citations/two-symbols.ts'
import { typeAndSymbol } from './citations/type-and-symbol.ts'
import { yearAndDate } from './citations/year-and-date.ts'
import { yearMissingInNumber } from './citations/year-missing-in-number.ts'
import type { NamedRule } from './rule.ts'

export const citationsRules = [
  numberWordMissing,
  numberWordMixed,
  firstCitation,
  laterCitation,
  twoDates,
  twoIssuers,
  twoSymbols,
  yearAndDate,
  issuerAndSymbol,
  afterThePlan,
  noSuchDay,
  symbolBlanksCited,
  numberGlued,
  mixedShape,
  leftOpen,
  typeAndSymbol,
  issuerShort,
  symbolDashCited,
  symbolLetters,
  citedNumberNotPadded,
  twoDateStyles,
  provisionOrder,
  provisionComma,
  lawNumberInProse,
  yearMissingInNumber,
  termAndYear,
  citesItself,
  numberWordColon,
  amendingLaw,
] as readonly NamedRule[]
