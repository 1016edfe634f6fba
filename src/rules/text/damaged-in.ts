import type { DamagedWord } from '../../language/syllables/find-damaged-words.ts'
import type { PassageRole } from '../passages.ts'
import type { Reading } from '../reading.ts'
import { legacyWords } from './legacy-words.ts'
import { mostFindings } from './most-findings.ts'

/** A person's name may be of any language of the country, a drafter's initials are what they are. */
const names: ReadonlySet<PassageRole> = new Set(['name', 'archive'])

/** The damaged words that are told one by one: not those of a text in an old code table or with a foreign Đ, which have rules of their own. */
export function damagedIn(reading: Reading): readonly DamagedWord[] {
  const whole = reading.whole()
  const found = reading.damagedWords()
  if (found.length === 0 || legacyWords(whole.text) !== undefined) return []
  return found.slice(0, mostFindings).filter(({ start, text }) => {
    const role = whole.passageAt(start)?.passage.role
    return !/[ÐðƉɖ]/.test(text) && role !== undefined && !names.has(role)
  })
}
