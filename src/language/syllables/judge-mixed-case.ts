import type { Verdict } from './judge-word.ts'
import { vowelOf } from './letters.ts'
import { isSyllable } from './syllable.ts'

// HĐND + tỉnh. Two capitals are too few: TPhố, TTrấn, CTịch are clerks' shortenings.
const abbreviationAndWord = (): RegExp => /^(\p{Lu}{3,12})(\p{Ll}{2,7})$/u

/**
 * Judges a word that is neither in lower case, capitalised nor in capitals; a tone mark is demanded, for abbreviations (KHĐt, ThS, TTg) bear
 * none. TỈNH with a small ỉ comes from old capitals-only fonts, tỉnhBắc and UBNDtỉnh from a lost space.
 */
export function judgeMixedCase(word: string, lower: string): Verdict | undefined {
  if (!bearsTone(lower)) return undefined
  if (isSyllable(lower)) return { why: 'mixed-case', suggestion: evenCase(word, lower) }
  const [, capitals, tail] = abbreviationAndWord().exec(word) ?? []
  if (capitals !== undefined && tail !== undefined) return judgeAbbreviation(capitals, tail)
  if (word[0] !== lower[0]) return undefined
  const parts = word.split(/(?=\p{Lu})/u)
  const isSound = parts.length > 1 && parts.every((part) => part.length > 1 && isSyllable(part))
  return isSound ? { why: 'glued', suggestion: parts.join(' ') } : undefined
}

// UBNDtỉnh is UBND + tỉnh, UBNDTỉnh is UBND + Tỉnh: the last capital belongs to the word where the word cannot do without it.
function judgeAbbreviation(capitals: string, tail: string): Verdict | undefined {
  const taken = capitals.slice(-1) + tail
  if (bearsTone(tail) && /^[^aăâeêioôơuưyà-ãè-êìíò-õùúýĩũạ-ỹ]/u.test(tail) && isSyllable(tail))
    return { why: 'glued', suggestion: `${capitals} ${tail}` }
  if (capitals.length > 3 && bearsTone(taken.toLowerCase()) && isSyllable(taken))
    return { why: 'glued', suggestion: `${capitals.slice(0, -1)} ${taken}` }
  return undefined
}

function evenCase(word: string, lower: string): string {
  const upper = lower.toUpperCase()
  const capitals = [...word].filter((letter, at) => letter === upper[at]).length
  if (capitals * 2 > word.length && word.length > 2) return upper
  return word[0] === upper[0] ? `${upper[0]}${lower.slice(1)}` : lower
}

const bearsTone = (lower: string): boolean => [...lower].some((letter) => (vowelOf(letter)?.tone ?? 0) > 0)
