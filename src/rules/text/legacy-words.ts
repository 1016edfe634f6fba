import type { Span } from '../../language/span.ts'

/** Words of a text that was typed with a code table older than Unicode and then read as Western letters. */
export interface LegacyWords {
  readonly encoding: 'TCVN3' | 'VNI'
  readonly words: readonly Span[]
}

// TCVN3 (ABC) puts ¸ µ ¶ · ¹ for the tones of a, and signs that no word holds for ă, â, ê, ô: ho¹ch, v¨n, ph¸t.
const tcvn3 = /[A-Za-z][¸µ¶·¹¨»¾¼½©ª«¬®][a-z]/
// VNI writes a vowel and then its marks as a Western letter: phaùt, trieån, vaên. In Vietnamese nothing that bears a mark follows a or e; of
// foreign words ë, ï and é are left out (Israël, naïf, aérobic).
const vni = /[aeAE][àáâãäåêòóôõöøùúûüÀÁÂÃÄÅÊÒÓÔÕÖØÙÚÛÜ]/
const enough = { TCVN3: 2, VNI: 3 } as const

/** undefined where the evidence is weak: fewer than two (TCVN3) or three (VNI) different words. */
export function legacyWords(text: string): LegacyWords | undefined {
  return legacyIn(text, tcvn3, 'TCVN3') ?? legacyIn(text, vni, 'VNI')
}

function legacyIn(text: string, sign: RegExp, encoding: LegacyWords['encoding']): LegacyWords | undefined {
  if (!sign.test(text)) return undefined
  const found = [...text.matchAll(/[^\s.,;:()“”"/-]+/g)].filter(({ 0: word }) => sign.test(word))
  if (new Set(found.map(({ 0: word }) => word.toLowerCase())).size < enough[encoding]) return undefined
  return { encoding, words: found.map(({ 0: word, index }) => ({ start: index, end: index + word.length })) }
}
