import type { Span } from '../language/span.ts'
import type { Place } from '../plan/plan.ts'
import { placeWithin } from '../plan/snippet.ts'
import type { Passage } from './passages.ts'

/** All passages of a plan as one text, an empty line between them: what looks at every letter goes through it once. */
export interface WholeText {
  readonly text: string
  /** The passage in which a character stands, and where in `text` it begins. */
  readonly passageAt: (index: number) => { readonly passage: Passage; readonly start: number } | undefined
  /** The place of a piece that lies within one passage: 0-based, the end exclusive. */
  readonly placeOf: (start: number, end: number) => Place
  /**
   * The passages in which a sign may stand: an expression (flag `g`) that asks for no look behind, no start and no end, for it goes through the whole text at once
   * and begins anew at each passage. What a rule asks instead of each passage: most plans have few that hold its sign. `searched`: `text`, or it in small letters.
   */
  readonly passagesWith: (sign: RegExp, searched?: string) => readonly Passage[]
  /** The same for several pieces. */
  readonly placesOf: (pieces: readonly Span[]) => readonly Place[]
}

const between = '\n\n'

export function wholeTextOf(passages: readonly Passage[]): WholeText {
  const text = passages.map(({ text }) => text).join(between)
  const starts: number[] = []
  let length = 0
  for (const { text } of passages) {
    starts.push(length)
    length += text.length + between.length
  }
  const find = (index: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return low
  }
  const passageAt = (index: number) => {
    const at = find(index)
    const passage = passages[at]
    return passage === undefined ? undefined : { passage, start: starts[at] ?? 0 }
  }
  const placeOf = (start: number, end: number): Place => {
    const found = passageAt(start)
    if (found === undefined) throw new RangeError('no passage stands there')
    const { passage } = found
    return placeWithin(passage.place, start - found.start, Math.min(end - found.start, passage.text.length))
  }
  const passagesWith = (sign: RegExp, searched = text): readonly Passage[] => {
    const found: Passage[] = []
    let at = 0
    sign.lastIndex = 0
    for (let match = sign.exec(searched); match !== null; match = sign.exec(searched)) {
      while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= match.index) at += 1
      found.push(passages[at] as Passage)
      const next = starts[at + 1]
      if (next === undefined) break
      sign.lastIndex = next
    }
    return found
  }
  const placesOf = (pieces: readonly Span[]) => pieces.map(({ start, end }) => placeOf(start, end))
  return { text, passageAt, placeOf, placesOf, passagesWith }
}
