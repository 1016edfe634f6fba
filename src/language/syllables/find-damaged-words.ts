import type { Span } from '../span.ts'
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
 * placeholders are not accused; a word damaged into another sound word cannot be found.
 */
export function findDamagedWords(text: string): readonly DamagedWord[] {
  const found: DamagedWord[] = []
  const sound = new Map<string, boolean>()
  const verdicts = new Map<string, Verdict | undefined>()
  for (const { 0: word, index: start } of text.matchAll(token())) {
    let isSound = sound.get(word)
    if (isSound === undefined) {
      isSound = isSoundWord(word)
      sound.set(word, isSound)
    }
    if (isSound) continue
    const end = start + word.length
    const verdict = judgeToken(text, word, start, verdicts)
    if (verdict !== undefined && !isInCode(text, start, end)) found.push({ start, end, text: word, ...verdict })
  }
  const spaced = findSpacedLetters(text)
  return spaced.length === 0 ? found : [...found, ...spaced].sort((a, b) => a.start - b.start)
}

// One look at a word however often it is repeated: nothing here depends on where it stands.
function isSoundWord(word: string): boolean {
  if (loneConsonants.has(word)) return false
  if (word.length > 48 || unaccented.test(word)) return true
  if (!isSyllable(word)) return false
  const tail = word.slice(1)
  return tail === tail.toLowerCase() || word === word.toUpperCase()
}

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
