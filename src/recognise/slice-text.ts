import type { Text } from '../plan/plan.ts'

/** A text without its first characters; what is left keeps its places. */
export function sliceText({ value, place }: Text, from: number): Text {
  const { locate } = place
  if (locate === undefined) return { value: value.slice(from), place }
  return {
    value: value.slice(from),
    place: { ...place, range: { start: locate(from), end: place.range.end }, locate: (index) => locate(index + from) },
  }
}
