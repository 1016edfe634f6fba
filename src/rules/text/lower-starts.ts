import { isInCode } from '../../language/syllables/surroundings.ts'
import type { Place } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Passage, PassageRole } from '../passages.ts'
import { isLower } from './letters.ts'

export interface LowerStart {
  /** The first word. */
  readonly at: Place
  readonly word: string
  /** The paragraph before it, in the same prose. */
  readonly before: Passage
}

const prose: ReadonlySet<PassageRole> = new Set(['paragraph', 'opening', 'closing'])

/** Paragraphs that begin with a small letter behind another paragraph of the same text. Addresses and words like eTax begin so by right. */
export function lowerStarts(passages: readonly Passage[]): readonly LowerStart[] {
  return passages.flatMap((passage, i) => {
    const before = passages[i - 1]
    if (
      before === undefined ||
      !prose.has(passage.role) ||
      before.role !== passage.role ||
      before.place.path !== passage.place.path
    )
      return []
    const { text, place } = passage
    if (!isLower(text.charAt(0)) || /[;,]$/.test(text) || isInCode(text, 0, 1)) return []
    const word = /^[^\s.,;:!?)]+/.exec(text)?.[0] ?? ''
    return word.length < 2 || !isLower(word) || /[@/.-]/.test(word)
      ? []
      : [{ at: placeWithin(place, 0, word.length), word, before }]
  })
}
