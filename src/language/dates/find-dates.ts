import type { DateCandidate } from './date-candidate.ts'
import type { FoundDate } from './found-date.ts'
import { judgeDate } from './judge-date.ts'
import { numericDates } from './numeric-dates.ts'
import { wordedDates } from './worded-dates.ts'

const lunar = /\s{0,3}\(?\s{0,3}(?:âm lịch|âl)(?!\p{L})/iuy

/**
 * The dates of a text (NFC), in order, not overlapping. Where two readings overlap the one that begins first wins, then the longer one.
 * Provision numbers, fractions, document symbols, clock times and spans of years are no dates; nor are days of the lunar calendar.
 */
export function findDates(text: string): readonly FoundDate[] {
  const candidates = [...wordedDates(text), ...numericDates(text)].sort((a, b) => a.start - b.start || b.end - a.end)
  const found: FoundDate[] = []
  let end = 0
  for (const candidate of candidates) {
    if (candidate.start < end || isLunar(text, candidate)) continue
    found.push(judgeDate(text, candidate))
    end = candidate.end
  }
  return found
}

function isLunar(text: string, { end }: DateCandidate): boolean {
  lunar.lastIndex = end
  return lunar.test(text)
}
