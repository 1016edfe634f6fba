import type { DamagedWord } from './find-damaged-words.ts'
import { holdsVietnameseLetter } from './judge-word.ts'
import { splitSyllables } from './split-syllables.ts'
import { isSyllable } from './syllable.ts'

// Cheap looks over the whole text, which few texts get beyond.
const someSpaced = /[ \u00a0]\S[ \u00a0]{1,4}\S(?:[ \u00a0]|$)/
const someLostVowel = /\nn[hg](?![a-z])/i

// Functions, for V8 builds the sets of \p{…} where a literal stands, and start-up need not pay for what few texts use.
const spacedLetters = (): RegExp => /(?<![\p{L}\p{M}\p{N}])\p{L}(?:[ \u00a0]{1,4}\p{L}(?![\p{L}\p{M}\p{N}])){3,120}/gu

// A line that breaks where a vowel was lost: T⏎nh ủy.
const lostVowel = (): RegExp => /(?<![\p{L}\p{M}\p{N}.])[bcdđghklmnprstvx]\n(?:nh|ng)(?![\p{L}\p{M}\p{N}.])/giu

/**
 * Finds runs of single letters with blanks between them: `T h a m  m ư u`, `K Ế  H O Ạ C H`. Where the blanks are of several widths the wider
 * ones part the words. A run that makes no words (a b c d; x y z) is left alone.
 */
export function findSpacedLetters(text: string): readonly DamagedWord[] {
  const found: DamagedWord[] = []
  if (someSpaced.test(text)) findRuns(text, found)
  if (someLostVowel.test(text))
    for (const { 0: run, index: start } of text.matchAll(lostVowel()))
      found.push({ start, end: start + run.length, text: run, why: 'split' })
  return found
}

function findRuns(text: string, found: DamagedWord[]): void {
  for (const { 0: run, index: start } of text.matchAll(spacedLetters())) {
    const words = wordsOf(run)
    if (words === undefined) continue
    const place = { start, end: start + run.length, text: run, why: 'split' } as const
    found.push(words === 'several' ? place : { ...place, suggestion: words })
  }
}

function wordsOf(run: string): string | 'several' | undefined {
  if (!holdsVietnameseLetter(run.toLowerCase())) return undefined
  const gaps = run.match(/[ \u00a0]+/gu) ?? []
  const narrow = Math.min(...gaps.map((gap) => gap.length))
  const pieces = run.split(/(?<=\p{L})(?=[ \u00a0])|(?<=[ \u00a0])(?=\p{L})/u)
  const joined = pieces.map((piece) => (/\p{L}/u.test(piece) ? piece : piece.length > narrow ? ' ' : '')).join('')
  const readings = joined
    .split(' ')
    .map((word) => (word.length > 1 && isSyllable(word) ? { only: [word] as const } : splitSyllables(word)))
  if (readings.includes(undefined)) return undefined
  const sure = readings.every((reading) => reading?.only !== undefined)
  return sure ? readings.flatMap((reading) => reading?.only ?? []).join(' ') : 'several'
}
