import type { NamedRule } from './rule.ts'
import { blankAfterMark } from './text/blank-after-mark.ts'
import { blankBeforeMark } from './text/blank-before-mark.ts'
import { blankInsideBrackets } from './text/blank-inside-brackets.ts'
import { blankOutsideBrackets } from './text/blank-outside-brackets.ts'
import { clockTimes } from './text/clock-times.ts'
import { currencyTypedWrong } from './text/currency-typed-wrong.ts'
import { damagedWords } from './text/damaged-words.ts'
import { doubledBlanks } from './text/doubled-blanks.ts'
import { doubledMarks } from './text/doubled-marks.ts'
import { doubledWords } from './text/doubled-words.ts'
import { ensure } from './text/ensure.ts'
import { etCetera } from './text/et-cetera.ts'
import { gluedNumbers } from './text/glued-numbers.ts'
import { legacyEncoding } from './text/legacy-encoding.ts'
import { lettersInNumbers } from './text/letters-in-numbers.ts'
import { lookAlikeLetters } from './text/look-alike-letters.ts'
import { lostJoints } from './text/lost-joints.ts'
import { markdownOutsideProse } from './text/markdown-outside-prose.ts'
import { misspeltWords } from './text/misspelt-words.ts'
import { oldWording } from './text/old-wording.ts'
import { oneSidedHyphen } from './text/one-sided-hyphen.ts'
import { paragraphCapital } from './text/paragraph-capital.ts'
import { paragraphEnd } from './text/paragraph-end.ts'
import { reversedQuotes } from './text/reversed-quotes.ts'
import { sentenceCapital } from './text/sentence-capital.ts'
import { straightQuotes } from './text/straight-quotes.ts'
import { tornParagraph } from './text/torn-paragraph.ts'
import { twoEllipses } from './text/two-ellipses.ts'
import { twoHyphenStyles } from './text/two-hyphen-styles.ts'
import { twoISpellings } from './text/two-i-spellings.ts'
import { twoRangeStyles } from './text/two-range-styles.ts'
import { twoToneStyles } from './text/two-tone-styles.ts'
import { unitCase } from './text/unit-case.ts'
import { unpairedMarks } from './text/unpaired-marks.ts'
import { yearly } from './text/yearly.ts'

// What is seen at one letter, then at marks, at words, at sentences and paragraphs.
export const textRules = [
  markdownOutsideProse,
  legacyEncoding,
  lookAlikeLetters,
  doubledBlanks,
  blankBeforeMark,
  blankAfterMark,
  blankInsideBrackets,
  blankOutsideBrackets,
  doubledWords,
  doubledMarks,
  twoEllipses,
  etCetera,
  unpairedMarks,
  straightQuotes,
  reversedQuotes,
  oneSidedHyphen,
  twoRangeStyles,
  twoHyphenStyles,
  gluedNumbers,
  damagedWords,
  twoToneStyles,
  yearly,
  ensure,
  twoISpellings,
  misspeltWords,
  oldWording,
  currencyTypedWrong,
  clockTimes,
  unitCase,
  sentenceCapital,
  paragraphCapital,
  paragraphEnd,
  tornParagraph,
  lettersInNumbers,
  lostJoints,
] as readonly NamedRule[]
