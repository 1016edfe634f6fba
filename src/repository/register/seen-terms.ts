import { compareDates, daysAfter } from '../../plan/calendar.ts'
import type { RegisterEntry, Series } from './series.ts'

/**
 * Terms that nobody told, seen by the numbers of one body and type: where a number is not above those before it, and the next one is not either, they have
 * begun again. A single number that is out of order is none: the next one goes on above it. What could be both, at the end, is taken for a beginning:
 * then nothing is held against it.
 */
export function seenTerms(entries: readonly RegisterEntry[]): readonly Pick<Series, 'period' | 'entries'>[] {
  const inTime = entries.toSorted((a, b) => compareDates(a.date, b.date) || a.number.value - b.number.value)
  const terms: RegisterEntry[][] = []
  let highest = 0
  for (const [index, entry] of inTime.entries()) {
    const { value } = entry.number
    const next = inTime[index + 1]
    const goesOn = next !== undefined && continues(next.number.value, highest)
    const last = terms.at(-1)
    if (last !== undefined && (value > highest || goesOn || isRepeated(entry, last))) last.push(entry)
    else {
      terms.push([entry])
      highest = 0
    }
    highest = Math.max(highest, value)
  }
  return terms.map((part) => {
    const years = part.map(({ date }) => date.year)
    return {
      period: { kind: 'seen', first: Math.min(...years), last: Math.max(...years) },
      entries: part.toSorted((a, b) => a.number.value - b.number.value || compareDates(a.date, b.date)),
    }
  })
}

/** Soon behind the highest so far, which is high enough that a new term would not have come there with its next plan. */
function continues(value: number, highest: number): boolean {
  return highest >= 10 && value > highest && value <= highest + 3
}

/** So many plans no term has within so many days of its beginning. */
const mostPlans = 10
const daysForThem = 45

/** Nobody numbers in two terms on one day, nor comes to a high number again within weeks: the same number twice is one too many. */
function isRepeated({ date, number }: RegisterEntry, before: readonly RegisterEntry[]): boolean {
  return before.some((other) => {
    if (other.number.value !== number.value) return false
    const last = number.value > mostPlans ? daysAfter(other.date, daysForThem) : other.date
    return compareDates(date, last) <= 0
  })
}
