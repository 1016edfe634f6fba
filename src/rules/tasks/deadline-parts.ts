import type { Deadline, DeadlineKind } from '../../language/deadlines/deadline.ts'
import type { FoundDeadline } from '../../language/deadlines/find-deadlines.ts'
import type { CalendarDate, Place } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Found, Reading } from '../reading.ts'

export interface DeadlinePart {
  readonly text: string
  /** Most deadlines are right, and nobody asks where they stand. */
  readonly place: () => Place
  readonly start?: CalendarDate
  readonly end?: CalendarDate
}

const ofCalendar: ReadonlySet<DeadlineKind> = new Set(['date', 'month', 'quarter', 'year', 'period'])
const year = /(?<!\d)\d{4}(?!\d)/u

/** The stages of deadlines that lie in the calendar by their own words, their year among them; of a field with several each is judged alone. */
export function deadlineParts(reading: Reading): readonly DeadlinePart[] {
  return reading.derived(partsOfAll)
}

function partsOfAll(reading: Reading): readonly DeadlinePart[] {
  return partsOf(reading.deadlines())
}

/** The same of some of them. */
export function partsOf(deadlines: readonly Found<FoundDeadline>[]): readonly DeadlinePart[] {
  return deadlines.flatMap(({ passage, found }) => {
    const parts = found.deadline.parts ?? [found.deadline]
    return parts.filter(isDated).map((part) => {
      const at = parts.length > 1 ? passage.text.indexOf(part.raw, found.start) : -1
      const start = at < 0 ? found.start : at
      const end = withoutMark(passage.text, at < 0 ? found.end : at + part.raw.length)
      return {
        text: passage.text.slice(start, end),
        place: () => placeWithin(passage.place, start, end),
        ...(part.start === undefined ? {} : { start: part.start }),
        ...(part.end === undefined ? {} : { end: part.end }),
      }
    })
  })
}

function isDated({ kind, raw, every }: Deadline): boolean {
  return ofCalendar.has(kind) && every === undefined && year.test(raw)
}

/** Where the words end that stand before a full stop. */
function withoutMark(text: string, end: number): number {
  let last = end
  while (last > 0 && /[\s.;,]/u.test(text.charAt(last - 1))) last--
  return last
}
