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

/** The same with what stayed between two changes in the change, where it says nothing of its own: every word of a new sentence would be a change. */
export function withoutPauses(stretches: readonly Stretch[], isPause: (same: Stretch) => boolean): readonly Stretch[] {
  const out: Stretch[] = []
  stretches.forEach((stretch, i) => {
    const isBetween = i > 0 && i < stretches.length - 1
    append(out, { ...stretch, same: stretch.same && !(isBetween && isPause(stretch)) })
  })
  return out
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
  const [a, b] = [before.length - end, after.length - end]
  const all: readonly Stretch[] = [
    { same: true, before: [0, start], after: [0, start] },
    { same: false, before: [start, a], after: [start, b] },
    { same: true, before: [a, before.length], after: [b, after.length] },
  ]
  return all.filter(({ before: [from, to], after: [first, last] }) => to - from + last - first > 0)
}
