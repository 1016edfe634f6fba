import { remember } from '../agencies/remember.ts'
import type { Span } from '../span.ts'
import type { Word, WordIndex } from '../words/find-words.ts'
import { findSpacedLetters } from './find-spaced-letters.ts'
import { judgeLoneConsonant, loneConsonants } from './judge-lone-consonant.ts'
import { judgeNumberedWord } from './judge-numbered-word.ts'
import { judgeWord, type Verdict } from './judge-word.ts'
import { isInCode, isLineStart, jointOf, surroundingsOf, wordBefore } from './surroundings.ts'
import { isSyllable } from './syllable.ts'

/**
 * `no-syllable`: no Vietnamese word is spelt so; `glued`, `glued-number`: a lost space between words, or between a word and its number;
 * `split`: letters printed apart; `mixed-case`: capitals inside a word.
 */
export type DamageKind = 'no-syllable' | 'glued' | 'glued-number' | 'split' | 'mixed-case'

/** A word that conversion, OCR or typing has spoilt. */
export interface DamagedWord extends Span {
  readonly text: string
  readonly why: DamageKind
  /** The right text, only where there is but one. */
  readonly suggestion?: string
}

// A function, for V8 builds the sets of \p{…} where the literal stands: start-up need not pay for it.
const token = (): RegExp => /[\p{L}\p{M}\p{N}]+/gu
const unaccented = /^[A-Za-z0-9]+$/u
const lettersOnly = /^\p{L}+$/u
const mark = /\p{M}/u

/**
 * Finds the words of an NFC text that are certainly damaged, in the order of the text. Names, loans, abbreviations, codes, addresses and
 * placeholders are not accused; a word damaged into another sound word cannot be found. `index` are the words of the text where it is divided already.
 */
export function findDamagedWords(text: string, index?: WordIndex): readonly DamagedWord[] {
  const found: DamagedWord[] = []
  const verdicts = new Map<string, Verdict | undefined>()
  for (const { text: word, start } of index !== undefined && isCutAlike(text) ? unsoundOf(index) : tokensOf(text)) {
    if (isSound(word)) continue
    const end = start + word.length
    const verdict = judgeToken(text, word, start, verdicts)
    if (verdict !== undefined && !isInCode(text, start, end)) found.push({ start, end, text: word, ...verdict })
  }
  const spaced = findSpacedLetters(text)
  return spaced.length === 0 ? found : [...found, ...spaced].sort((a, b) => a.start - b.start)
}

/** Marks, figures and letters that are no words for one of the two ways to divide a text: all but them are cut alike. */
function isCutAlike(text: string): boolean {
  return !cutOtherwise.test(text)
}

const cutOtherwise =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of letters and marks, none of which is meant together with what precedes it
  /[ªµº²³¹¼-¾\u0250-\u02ff\u0370-\u1dff\u1f00-\u1fff\u2070-\u209c\u20d0-\u20f0\u2100-\u218f\u2460-\u24ff\u2776-\u2793\u2c00-\uffff]/

/** The words that may be damaged: those in small letters are judged once for all the places where they stand. */
function unsoundOf({ words, at }: WordIndex): readonly Word[] {
  const unsound = new Set<string>()
  for (const lower of at.keys()) if (!isSound(lower)) unsound.add(lower)
  return words.filter(({ text, lower }) => (text === lower ? unsound.size > 0 && unsound.has(lower) : !isSound(text)))
}

function* tokensOf(text: string): Generator<{ readonly text: string; readonly start: number }> {
  for (const { 0: word, index } of text.matchAll(token())) yield { text: word, start: index }
}

// One look at a word however often it is repeated, in whatever plan: nothing here depends on where it stands.
const isSound = remember((word): boolean => {
  if (loneConsonants.has(word)) return false
  if (word.length > 48 || unaccented.test(word)) return true
  if (!isSyllable(word)) return false
  const tail = word.slice(1)
  return tail === tail.toLowerCase() || word === word.toUpperCase()
}, 20_000)

function judgeToken(text: string, word: string, start: number, verdicts: Map<string, Verdict | undefined>): Verdict | undefined {
  const end = start + word.length
  if (!lettersOnly.test(word)) {
    // Letters with marks set apart are another normal form, not damage.
    return mark.test(word) ? undefined : judgeNumberedWord(word, text.slice(end, end + 12), isLineStart(text, start))
  }
  const joint = jointOf(text, start, end)
  if (joint === 'apostrophe') return undefined
  const previous = wordBefore(text, start)
  const after = text.slice(end, end + 12)
  if (loneConsonants.has(word)) return joint === 'none' ? judgeLoneConsonant(word, previous, after) : undefined
  const surroundings = joint === 'hyphen' ? 'compound' : surroundingsOf(previous, after)
  const key = `${surroundings} ${word}`
  if (!verdicts.has(key)) verdicts.set(key, judgeWord(word, surroundings))
  return verdicts.get(key)
}
