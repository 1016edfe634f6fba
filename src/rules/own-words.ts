import { findText, presentIn } from './house/find-text.ts'
import type { HouseRules } from './house-rules.ts'
import type { Reading } from './reading.ts'
import type { RuleContext } from './rule.ts'
import { spanSet, type TouchesSpans } from './span-set.ts'
import { isCapital, isUpper, startsSentence } from './wording/letter-case.ts'
import { printsAsTyped } from './wording/printed-roles.ts'

type Around = Pick<RuleContext, 'reading' | 'house'>
/** Counts in the whole text, the end exclusive. */
type IsOwn = (start: number, end: number) => boolean

/**
 * The pieces whose wording a rule may judge: no title or quotation, which must stay as they are, and none of the words of which the office itself
 * says how they are written, for that goes before and has a rule of its own.
 */
export function ownWords({ reading, house }: Around): IsOwn {
  const whole = reading.whole()
  return (start, end) => {
    const found = whole.passageAt(start)
    if (found === undefined || reading.isQuoted()(found.passage, start - found.start)) return false
    return house.spellings.size === 0 || !reading.derived(houseWordsOf(house))(start, end)
  }
}

/** The same in texts that print as they are typed. */
export function ownTypedWords(around: Around): IsOwn {
  const whole = around.reading.whole()
  const isOwn = ownWords(around)
  return (start, end) => {
    const role = whole.passageAt(start)?.passage.role
    return role !== undefined && printsAsTyped(role) && isOwn(start, end)
  }
}

/** The same but for the names of offices: what an office is called is not for the author to reword either. */
export function ownPlainWords(around: Around): IsOwn {
  const { text } = around.reading.whole()
  const isOwn = ownWords(around)
  return (start, end) => !isInName(text, start, end) && isOwn(start, end)
}

const namedFor = /(?:Tiểu ban|Ban Chỉ đạo|Trung tâm|Cục)\s$/

/** A capital inside a sentence, or the words for which a body is set up: `Phòng Khảo thí và Đảm bảo chất lượng`, `Tiểu ban đảm bảo hậu cần`. */
export function isInName(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end)
  if (isCapital(written)) return !isUpper(written) && !startsSentence(text, start)
  return namedFor.test(text.slice(Math.max(0, start - 12), start))
}

type FindWords = (reading: Reading) => TouchesSpans

const known = new WeakMap<HouseRules, FindWords>()

/** What finds where the words stand that an office avoids or prefers: the same function for the same office. */
function houseWordsOf(house: HouseRules): FindWords {
  const made = known.get(house) ?? ((reading) => wordsOf(house, reading))
  known.set(house, made)
  return made
}

function wordsOf({ spellings }: HouseRules, reading: Reading): TouchesSpans {
  const { text } = reading.whole()
  return spanSet(presentIn([text], [...spellings].flat()).flatMap((wanted) => findText(text, wanted)))
}
