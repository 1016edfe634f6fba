import { isSyllable } from '../../language/syllables/syllable.ts'
import { defineFormRule } from '../form-rule.ts'
import type { MeasuredPart } from './measured-part.ts'
import { judgeLook } from './wanted-look.ts'

export const capitals = defineFormRule({
  code: 'TB005',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U050', 'U068', 'U099', 'U140', 'U169'],
  bad: { change: { runs: { typeName: { caps: false } }, texts: { typeName: 'Kế hoạch' } }, at: 'typeName' },
  good: { change: { runs: { typeName: { caps: false } }, texts: { typeName: 'KẾ HOẠCH' } } },
  check(form, report) {
    judgeLook(form, report, { property: 'caps', has: inCapitals })
  },
})

/** A syllable with marks that letters of an abbreviation hardly have: ỦY, NHÂN, but not HĐND. */
function isSpelt(word: string): boolean {
  return word.length > 1 && word === word.toLocaleUpperCase('vi') && word.normalize('NFD') !== word && isSyllable(word)
}

/** Are the words shown in capitals? Undefined for a few letters, and where capitals and small letters are mixed in earnest. */
function inCapitals({ key, shown, pieces, component }: MeasuredPart): boolean | undefined {
  if (component?.continues === true) return undefined
  // A recipient may be nothing but abbreviations (“- UBMTTQVN;”): capitals are those that spell words.
  if (key.startsWith('recipient') && (shown.match(/\p{L}+/gu) ?? []).filter(isSpelt).length < 3) return false
  const letters = shown.match(/\p{L}/gu) ?? []
  if (letters.length < 6) return undefined
  const small = letters.filter((letter) => letter !== letter.toUpperCase()).length
  if (small === 0) return true
  if (pieces.some(({ look }) => look.smallCaps)) return undefined
  return small / letters.length > 0.3 ? false : undefined
}
