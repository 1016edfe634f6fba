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
  const found: LowerStart[] = []
  for (let i = 1; i < passages.length; i += 1) {
    const [before, passage] = [passages[i - 1] as Passage, passages[i] as Passage]
    const { role, text, place } = passage
    if (before.role !== role || !prose.has(role) || !isLower(text.charAt(0)) || before.place.path !== place.path) continue
    if (/[;,]/.test(text.charAt(text.length - 1)) || isInCode(text, 0, 1)) continue
    const word = /^[^\s.,;:!?)]+/.exec(text)?.[0] ?? ''
    if (word.length < 2 || !isLower(word) || /[@/.-]/.test(word)) continue
    found.push({ at: placeWithin(place, 0, word.length), word, before })
  }
  return found
}
