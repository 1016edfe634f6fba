import { appendixMissing } from './appendices/appendix-missing.ts'
import { appendixNotMentioned } from './appendices/appendix-not-mentioned.ts'
import { appendixNumerals } from './appendices/appendix-numerals.ts'
import { appendixOrder } from './appendices/appendix-order.ts'
import { appendixWithoutTitle } from './appendices/appendix-without-title.ts'
import { appendixWordsInTitle } from './appendices/appendix-words-in-title.ts'
import { emptyAppendix } from './appendices/empty-appendix.ts'
import { landscapeWithoutTable } from './appendices/landscape-without-table.ts'
import { referenceLineTyped } from './appendices/reference-line-typed.ts'
import { singleAppendixNumbered } from './appendices/single-appendix-numbered.ts'
import type { NamedRule } from './rule.ts'

export const appendicesRules = [
  appendixNotMentioned,
  appendixMissing,
  appendixNumerals,
  appendixWithoutTitle,
  appendixWordsInTitle,
  singleAppendixNumbered,
  appendixOrder,
  emptyAppendix,
  landscapeWithoutTable,
  referenceLineTyped,
] as readonly NamedRule[]
