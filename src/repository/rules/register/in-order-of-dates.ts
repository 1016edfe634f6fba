import { compareDates } from '../../../plan/calendar.ts'
import type { RegisterEntry } from '../../register/series.ts'

/**
 * As many entries as possible whose days do not go back while their numbers go up: the longest non-decreasing subsequence, by patience sorting. The entries
 * come by number; of several answers of one length the one is taken whose days end earliest.
 */
export function inOrderOfDates(entries: readonly RegisterEntry[]): ReadonlySet<RegisterEntry> {
  /** `ends[n]`: the entry with the earliest day that ends a sequence of n + 1; `before`: what stands before an entry in its sequence. */
  const ends: RegisterEntry[] = []
  const before = new Map<RegisterEntry, RegisterEntry>()
  for (const entry of entries) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      const end = ends[middle] as RegisterEntry
      if (compareDates(end.date, entry.date) <= 0) low = middle + 1
      else high = middle
    }
    const previous = ends[low - 1]
    if (previous !== undefined) before.set(entry, previous)
    ends[low] = entry
  }
  const kept = new Set<RegisterEntry>()
  for (let entry = ends.at(-1); entry !== undefined; entry = before.get(entry)) kept.add(entry)
  return kept
}
