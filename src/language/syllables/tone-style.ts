import { vowelOf, withTone } from './letters.ts'

/** Where the tone mark of an open oa, oe, uy stands: `hòa, khỏe, ủy` are old, `hoà, khoẻ, uỷ` new. */
export type ToneStyle = 'old' | 'new'

// After q the u belongs to the onset: quý has one spelling only. A letter after the pair makes it closed (hoàn, quỳnh, khuỷu): one spelling too.
const oldPair = /[òỏõóọ][ae](?!\p{L})|(?<!q)[ùủũúụ]y(?!\p{L})/giu
const newPair = /o[àảãáạèẻẽéẹ](?!\p{L})|(?<!q)u[ỳỷỹýỵ](?!\p{L})/u
const oldPairOnce = new RegExp(oldPair.source, 'u')

/** Which of the two tone-mark styles a word is written in; undefined where both styles write it alike. */
export function toneStyleOf(word: string): ToneStyle | undefined {
  const lower = word.toLowerCase()
  if (oldPairOnce.test(lower)) return 'old'
  return newPair.test(lower) ? 'new' : undefined
}

/** The word (or phrase) with each `òa, òe, ùy` rewritten as `oà, oè, uỳ`; the case of each letter stays. */
export const toNewStyle = (word: string): string => word.replace(oldPair, moveTone)

/** Whether two words (or phrases) differ in nothing but the place of tone marks; case counts. */
export const sameBesidesToneStyle = (a: string, b: string): boolean => a === b || toNewStyle(a) === toNewStyle(b)

function moveTone(pair: string): string {
  const [first = '', second = ''] = pair
  const vowel = vowelOf(first.toLowerCase())
  if (vowel === undefined) return pair
  return sameCase(first, vowel.base) + sameCase(second, withTone(second.toLowerCase(), vowel.tone))
}

const sameCase = (model: string, letter: string): string => (model === model.toLowerCase() ? letter : letter.toUpperCase())
