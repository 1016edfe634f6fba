import { type Tone, tones, vowelOf } from './letters.ts'
import { canFollow } from './rhymes.ts'
import { type ToneStyle, toneStyleOf } from './tone-style.ts'

/** A written syllable: `nghiệp` is onset `ngh`, rhyme `iêp` (toneless), tone `nang`. */
export interface Syllable {
  readonly onset: string
  readonly rhyme: string
  readonly tone: Tone
  /** Only where the two tone-mark styles write the syllable differently. */
  readonly style?: ToneStyle
}

/** A word taken apart without judging where its tone mark stands. */
export interface RawSyllable {
  readonly onset: string
  readonly rhyme: string
  /** Where the rhyme begins in the word: gìn is onset gi, rhyme in from letter 1. */
  readonly rhymeAt: number
  /** Index in `tones`. */
  readonly tone: number
  /** Where the marked letter stands in the rhyme; negative where the tone is ngang or the mark stands in the onset (`gìa`, `qủa`). */
  readonly mark: number
}

// The longest written syllable, nghiêng.
const longest = 7

const stopFinal = /(?:ch|[cpt])$/u

/**
 * Takes a word apart into onset, rhyme and tone, whatever the place of the tone mark: `trứơc` reads as `trước`.
 * undefined where no syllable is spelt with these letters or two of them carry a tone.
 */
export function readRawSyllable(word: string): RawSyllable | undefined {
  if (word.length === 0 || word.length > longest) return undefined
  // Vietnamese has no casing rule of its own, and the locale's is ten times slower.
  const lower = word.toLowerCase()
  let bare = ''
  let tone = 0
  let at = -1
  for (let i = 0; i < lower.length; i++) {
    const letter = lower[i] as string
    const vowel = letter < '\u0080' ? undefined : vowelOf(letter)
    bare += vowel?.base ?? letter
    if (vowel === undefined || vowel.tone === 0) continue
    if (tone !== 0) return undefined
    tone = vowel.tone
    at = i
  }
  const length = onsetLength(bare)
  const onset = bare.slice(0, length)
  // gì, gìn, giếng: the i of the onset gi is the first letter of the rhyme too.
  const shared = onset === 'gi' && /^(?:[cmnpt]|ê.|$)/u.test(bare.slice(2)) && canFollow(onset, bare.slice(1)) ? 1 : 0
  const rhymeAt = length - shared
  const rhyme = bare.slice(rhymeAt)
  return canFollow(onset, rhyme) ? { onset, rhyme, rhymeAt, tone, mark: at - rhymeAt } : undefined
}

/** Reads one written syllable of either tone-mark style (`hòa`, `hoà`), in any case, NFC; undefined for anything else. */
export function readSyllable(word: string): Syllable | undefined {
  const raw = readRawSyllable(word)
  if (raw === undefined || !isWellToned(raw)) return undefined
  const style = raw.tone === 0 ? undefined : toneStyleOf(word)
  const tone = tones[raw.tone] as Tone
  return { onset: raw.onset, rhyme: raw.rhyme, tone, ...(style === undefined ? {} : { style }) }
}

/** Whether the word is one written Vietnamese syllable; it need not occur in the language (`ngoẵng` may, `ngoắp` may not). */
export function isSyllable(word: string): boolean {
  const raw = readRawSyllable(word)
  return raw !== undefined && isWellToned(raw)
}

/** A stop final (c, ch, p, t) takes sắc or nặng and no other tone. */
export const tonesFit = (rhyme: string, tone: number): boolean =>
  !stopFinal.test(rhyme) || tones[tone] === 'sac' || tones[tone] === 'nang'

function isWellToned({ onset, rhyme, tone, mark }: RawSyllable): boolean {
  return tonesFit(rhyme, tone) && (tone === 0 || markPlaces(onset, rhyme).includes(mark))
}

/**
 * Where in the rhyme the tone mark may stand; the first place is the one to propose.
 * On ê, ơ, â, ă, ô, ư if there is one (the second of ươ); else on the vowel before the final consonant; in an open pair on the first
 * letter, but on the second in oa, oe, uy (new style) and oai, oay, oeo, uya, uyu.
 */
export function markPlaces(onset: string, rhyme: string): readonly number[] {
  const marked = Math.max(rhyme.lastIndexOf('ê'), rhyme.lastIndexOf('ơ'), rhyme.search(/[ăâô]/u))
  if (marked >= 0) return [marked]
  if (rhyme.startsWith('ư')) return [0]
  if (rhyme === 'oa' || rhyme === 'oe' || rhyme === 'uy') return [0, 1]
  if (rhyme.startsWith('oo')) return [1, 0]
  return [/^(?:o[ae]|uy)/u.test(rhyme) && onset !== 'qu' ? 1 : 0]
}

const digraphs: ReadonlySet<string> = new Set(['ng', 'nh', 'gh', 'gi', 'kh', 'ph', 'th', 'tr', 'ch', 'qu'])

function onsetLength(bare: string): number {
  if (bare.startsWith('ngh')) return 3
  if (digraphs.has(bare.slice(0, 2))) return 2
  return /^[bcdđghklmnprstvx]/u.test(bare) ? 1 : 0
}
