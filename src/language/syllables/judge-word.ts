import type { DamageKind } from './find-damaged-words.ts'
import { judgeMixedCase } from './judge-mixed-case.ts'
import { tones, vowelOf, withTone } from './letters.ts'
import { beginsLoans, hasForeignHead, isLoanWord } from './loan-words.ts'
import { splitSyllables } from './split-syllables.ts'
import type { Surroundings } from './surroundings.ts'
import { isSyllable, markPlaces, readRawSyllable, tonesFit } from './syllable.ts'

export interface Verdict {
  readonly why: DamageKind
  readonly suggestion?: string
}

// Words of the Vietnamese alphabet (no f, j, w, z), and the letters of it that English lacks; both for lower-case words.
const vietnameseWord = /^[a-eghik-vxyà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]+$/u
const vietnameseLetter = /[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/u

/** Whether a lower-case word holds a letter that English lacks. */
export const holdsVietnameseLetter = (lower: string): boolean => vietnameseLetter.test(lower)

/** Judges one word of letters only; undefined = it is sound, or nothing is certain. */
export function judgeWord(word: string, surroundings: Surroundings): Verdict | undefined {
  const lower = word.toLowerCase()
  if (/[ðɖ]/u.test(lower)) return judgeEth(word)
  if (!vietnameseWord.test(lower) || !vietnameseLetter.test(lower) || isLoanWord(lower)) return undefined
  const tail = word.slice(1)
  const isUpper = word === word.toUpperCase()
  if (!isUpper && tail !== tail.toLowerCase()) return surroundings === 'compound' ? undefined : judgeMixedCase(word, lower)
  if (isSyllable(lower)) return undefined
  if (word === lower) return judgeLower(word, surroundings)
  return isUpper ? judgeUpper(word, lower) : judgeCapitalised(word, lower, surroundings)
}

function judgeLower(word: string, surroundings: Surroundings): Verdict | undefined {
  const marks = marksOf(word)
  // Hyphened transliterations (Be-la-ruxợ) have odd last parts, but none that begins with a heavy tone.
  if (surroundings === 'compound') return isHeavy(splitSyllables(word)?.some[0] ?? '') ? asGlued(word) : undefined
  return judgeSingle(word) ?? judgeGlued(word, marks) ?? (isNoSyllable(word, marks) ? { why: 'no-syllable' } : undefined)
}

// A capitalised word may be a name of any language of the country, so it must bear two tone marks (Bộtrưởng), or begin as no name does (Vtiếp).
function judgeCapitalised(word: string, lower: string, surroundings: Surroundings): Verdict | undefined {
  if (surroundings === 'compound') return undefined
  const marks = marksOf(lower)
  const first = splitSyllables(lower)?.some[0] ?? ''
  const isWord = marks.count > 1 || (isHeavy(first) && (surroundings === 'plain' || officialHeads.has(first)))
  if (surroundings !== 'name' && marks.heavy && isWord) return asGlued(word)
  return marks.count > 0 && hasBrokenHead(lower) ? { why: 'no-syllable' } : undefined
}

// Uỷban, Đảngviên: no name of a person or place begins so.
const officialHeads = new Set(['ủy', 'uỷ', 'đảng', 'trưởng'])

// In capitals a name looks like any other word, and abbreviations (HĐND, ĐƯQT) bear no tone mark.
function judgeUpper(word: string, lower: string): Verdict | undefined {
  const marks = marksOf(lower)
  return marks.count > 1 && marks.heavy ? asGlued(word) : undefined
}

// One syllable whose tone mark is misplaced (trứơc, qủa) or does not go with its stop final (viêc, kểt).
function judgeSingle(word: string): Verdict | undefined {
  const raw = readRawSyllable(word)
  if (raw === undefined) return undefined
  const { onset, rhyme, rhymeAt, tone } = raw
  // Without a tone it may be a clipped loan (pôp, ôc).
  if (!tonesFit(rhyme, tone)) return tone === 0 && (onset === 'p' || onset === '') ? undefined : { why: 'no-syllable' }
  const letters = [...word].map((letter) => vowelOf(letter)?.base ?? letter)
  const at = rhymeAt + (markPlaces(onset, rhyme)[0] ?? 0)
  letters[at] = withTone(letters[at] ?? '', tone)
  return { why: 'no-syllable', suggestion: letters.join('') }
}

// ươ, ưu, uyê, â stand in no transliterated loan: nhân|dân is a lost space where bê|tông is a loan.
const nativeVowel = /ươ|ưu|uyê|â/u

function judgeGlued(word: string, marks: Marks): Verdict | undefined {
  const parts = splitSyllables(word)?.some
  const first = parts?.[0]
  if (parts === undefined || first === undefined) return undefined
  const isNative = marks.heavy || nativeVowel.test(word) || parts.some(isOpenAcute)
  return isNative || (marksOf(first).count > 0 && !beginsLoans(first)) ? asGlued(word) : undefined
}

// The glued syllables with their spaces. No suggestion where a syllable is printed twice (uỷuỷ), or where two vowels meet: Đáảng is rather one
// vowel that was read twice.
function asGlued(word: string): Verdict | undefined {
  const split = splitSyllables(word)
  if (split === undefined) return undefined
  if (!split.isLikely) return { why: 'no-syllable' }
  const { only = [] } = split
  const isSure =
    new Set(only).size > 1 &&
    only.every((part, at) => at === 0 || consonant.test(part) || finalConsonant.test(only[at - 1] ?? ''))
  return isSure ? { why: 'glued', suggestion: only.join(' ') } : { why: 'glued' }
}

// Transliterated loans know sắc and no other tone. What ends in -s, -r, -ère with nothing but à, è … is French or Italian.
function isNoSyllable(word: string, marks: Marks): boolean {
  if (hasForeignHead(word) || splitSyllables(word) !== undefined) return false
  return (marks.heavy && !western.test(word)) || hasBrokenHead(word)
}

const western = /^[a-zà-ãè-êìíò-õùúý]*(?:[bdklqrsvx]|[bcdklmnprstv]e)$/u

/** Whether consonants that stand together nowhere are followed by a sound syllable: V|tiếp, đ|bảo, th|phân: a piece has fallen out. */
function hasBrokenHead(lower: string): boolean {
  if (hasForeignHead(lower)) return false
  for (let at = 1; at <= 3; at++) {
    if (!consonant.test(lower[at - 1] ?? '')) return false
    const rest = lower.slice(at)
    if (rest.length > 1 && consonant.test(rest) && vietnameseLetter.test(rest) && isSyllable(rest)) return true
  }
  return false
}

const consonant = /^[bcdđghklmnpqrstvx]/iu
const finalConsonant = /[cghmnpt]$/iu

// Ð (U+00D0, as in Icelandic) looks like Đ (U+0110) and comes from old code tables: it breaks every search.
function judgeEth(word: string): Verdict | undefined {
  const mended = word.replace(/[ðɖ]/gu, 'đ').replace(/[ÐƉ]/gu, 'Đ')
  return isSyllable(mended) || /^[A-ZĂÂÊÔƠƯĐ]{2,}$/u.test(mended) ? { why: 'no-syllable', suggestion: mended } : undefined
}

interface Marks {
  readonly count: number
  /** One of huyền, hỏi, ngã, nặng is among them: the tones that no transliterated loan bears. */
  readonly heavy: boolean
}

function marksOf(lower: string): Marks {
  let count = 0
  let heavy = false
  for (const letter of lower) {
    const tone = vowelOf(letter)?.tone ?? 0
    if (tone === 0) continue
    count += 1
    if (tones[tone] !== 'sac') heavy = true
  }
  return { count, heavy }
}

const isHeavy = (part: string): boolean => marksOf(part).heavy

// Loans take sắc on a stop final only (vắc-xin, mét is spelt so too).
const isOpenAcute = (part: string): boolean => marksOf(part).count > 0 && !/(?:ch|[cpt])$/u.test(part)
