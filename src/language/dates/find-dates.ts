import { remember } from '../agencies/remember.ts'
import { lowerOf } from '../words/holds.ts'
import type { DateCandidate } from './date-candidate.ts'
import type { FoundDate } from './found-date.ts'
import { judgeDate } from './judge-date.ts'
import { matchAt } from './match-at.ts'
import { nextNumericDay, numericDayAt, numericFiguresAt } from './numeric-dates.ts'
import { wordedDayAt, wordedFiguresAt, wordedMonthAt } from './worded-dates.ts'

/** Where a date can begin, in small letters. The patterns of the dates are tried there alone: that keeps a text of 15,000 letters under a millisecond. */
const beginning = /ng(?=ày)|th(?=áng)|\d{1,4}(?=[-/.\s\u00a0t]|$)|\d+/g
const lunar = /\s{0,4}\(?\s{0,4}(?:âm lịch|âl)(?!\p{L})/iuy

/**
 * The dates of a text (NFC), in order, not overlapping. Where two readings overlap the one that begins first wins, then the longer one.
 * Provision numbers, fractions, document symbols, clock times and spans of years are no dates; nor are days of the lunar calendar.
 */
export function findDates(text: string): readonly FoundDate[] {
  return datesOf(text)
}

// Deadlines are looked through twice, and are the same in many tasks and plans.
const datesOf = remember((text): readonly FoundDate[] => {
  const found: FoundDate[] = []
  // The patterns know small letters alone.
  const lower = lowerOf(text)
  beginning.lastIndex = 0
  for (let match = beginning.exec(lower); match !== null; match = beginning.exec(lower)) {
    let candidate = candidateAt(lower, match.index, match[0])
    while (candidate !== undefined) {
      beginning.lastIndex = candidate.end
      if (!isLunar(text, candidate.end)) found.push(judgeDate(text, candidate))
      candidate = nextNumericDay(lower, candidate)
    }
  }
  return found
})

function isLunar(text: string, end: number): boolean {
  const after = text.slice(end, end + 12)
  return (after.includes('â') || after.includes('Â')) && matchAt(lunar, text, end) !== null
}

function candidateAt(text: string, index: number, sign: string): DateCandidate | undefined {
  const first = sign.charCodeAt(0)
  if (first <= 0x39) return sign.length > 4 ? undefined : longer(numericFiguresAt(text, index), wordedFiguresAt(text, index))
  return first === 0x74 ? wordedMonthAt(text, index) : longer(numericDayAt(text, index), wordedDayAt(text, index))
}

function longer(a: DateCandidate | undefined, b: DateCandidate | undefined): DateCandidate | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.end > a.end ? b : a
}
