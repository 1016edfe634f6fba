import type { Text } from '../../plan/plan.ts'

/** The parts of a text between what `separator` matches, without blanks at their ends, each with its own place. Empty parts are left out. */
export function splitText(text: Text, separator: RegExp): readonly Text[] {
  const cuts = [...text.value.matchAll(separator)]
  const edges = [0, ...cuts.flatMap((found) => [found.index, found.index + found[0].length]), text.value.length]
  return edges.flatMap((start, i): readonly Text[] => {
    const end = edges[i + 1]
    if (i % 2 === 1 || end === undefined) return []
    return partOf(text, start, end)
  })
}

/** The part of a text from `start` up to, not including, `end`: none where only blanks are left. */
export function partOf({ value, place }: Text, start: number, end: number): readonly [] | readonly [Text] {
  const words = value.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return []
  const from = start + words.length - words.trimStart().length
  const { locate } = place
  if (locate === undefined) return [{ value: trimmed, place }]
  const range = { start: locate(from), end: locate(from + trimmed.length) }
  return [{ value: trimmed, place: { ...place, range, locate: (index) => locate(from + index) } }]
}
