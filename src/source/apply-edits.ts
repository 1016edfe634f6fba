import type { Edit } from '../finding.ts'

/** A text after some edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const { start, end, text: put } of inOrder(edits)) {
    out += text.slice(at, start) + put
    at = end
  }
  return out + text.slice(at)
}

/** By place: what is put in before what stands at the same offset comes first. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Where an offset of the text before the edits stands after them; undefined where it was replaced. */
export function shiftBy(edits: readonly Edit[]): (offset: number) => number | undefined {
  const sorted = inOrder(edits)
  const shifts: number[] = []
  let shift = 0
  for (const { start, end, text } of sorted) {
    shift += text.length - (end - start)
    shifts.push(shift)
  }
  return (offset) => {
    let low = 0
    let high = sorted.length
    // The first edit that begins behind the offset.
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const before = sorted[low - 1]
    if (before === undefined) return offset
    return offset < before.end ? undefined : offset + (shifts[low - 1] ?? 0)
  }
}
