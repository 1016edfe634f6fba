import { diffArrays } from 'diff'

/** A stretch of two sequences: what of the one answers to what of the other, from and to (exclusive), 0-based. */
export interface Stretch {
  readonly same: boolean
  readonly before: readonly [number, number]
  readonly after: readonly [number, number]
}

/** More changes than these are a text written anew: what is alike in it is chance, and searching for it takes long. */
const mostEdits = 3000

/** The stretches of two sequences that are the same and those that are not, in order; a shortest way from one to the other (Myers 1986). */
export function alignSequence(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let [a, b] = [0, 0]
  const put = (same: boolean, gone: number, come: number): void => {
    if (gone + come > 0) append(stretches, { same, before: [a, a + gone], after: [b, b + come] })
    a += gone
    b += come
  }
  const changes = diffArrays([...before], [...after], { maxEditLength: mostEdits })
  if (changes === undefined) return sharedEnds(before, after)
  for (const { added, removed, count } of changes) put(!added && !removed, added ? 0 : count, removed ? 0 : count)
  return stretches
}

/** What the pieces of two texts are to each other. */
export interface PieceSense {
  /** Whether what stayed says nothing of its own. */
  readonly isPause: (same: Stretch) => boolean
  /** Whether a piece before and a piece after, by their places, are the same. */
  readonly isSame: (before: number, after: number) => boolean
}

/**
 * The same with what stayed between two changes in the change, where it says nothing of its own: every word of a new sentence would be a change. What both
 * sides of a change then begin or end with stays: words that come in before a blank leave the blank alone.
 */
export function withoutPauses(stretches: readonly Stretch[], { isPause, isSame }: PieceSense): readonly Stretch[] {
  const wider: Stretch[] = []
  stretches.forEach((stretch, i) => {
    const isBetween = i > 0 && i < stretches.length - 1
    append(wider, { ...stretch, same: stretch.same && !(isBetween && isPause(stretch)) })
  })
  const out: Stretch[] = []
  for (const stretch of wider) for (const part of stretch.same ? [stretch] : withoutSharedEnds(stretch, isSame)) append(out, part)
  return out
}

function withoutSharedEnds({ before, after }: Stretch, isSame: PieceSense['isSame']): readonly Stretch[] {
  let [a, b] = before
  let [c, d] = after
  while (a < b && c < d && isSame(b - 1, d - 1)) [b, d] = [b - 1, d - 1]
  while (a < b && c < d && isSame(a, c)) [a, c] = [a + 1, c + 1]
  return inThree({ before: [before[0], a, b, before[1]], after: [after[0], c, d, after[1]] })
}

function append(stretches: Stretch[], { same, before, after }: Stretch): void {
  const last = stretches.at(-1)
  if (last?.same === same)
    stretches[stretches.length - 1] = { same, before: [last.before[0], before[1]], after: [last.after[0], after[1]] }
  else stretches.push({ same, before, after })
}

function sharedEnds(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start += 1
  let end = 0
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return inThree({
    before: [0, start, before.length - end, before.length],
    after: [0, start, after.length - end, after.length],
  })
}

type Four = readonly [number, number, number, number]

/** A shared beginning, what changed, a shared end; without those that are empty. */
function inThree({ before, after }: { readonly before: Four; readonly after: Four }): readonly Stretch[] {
  const all: readonly Stretch[] = [
    { same: true, before: [before[0], before[1]], after: [after[0], after[1]] },
    { same: false, before: [before[1], before[2]], after: [after[1], after[2]] },
    { same: true, before: [before[2], before[3]], after: [after[2], after[3]] },
  ]
  return all.filter(({ before: [from, to], after: [first, last] }) => to - from + last - first > 0)
}
