import { optional } from '../../plan/optional.ts'
import { parseDate, parseOpenDate } from '../../plan/parse-date.ts'
import type { Place } from '../../plan/plan.ts'
import type { Flow } from '../flow.ts'
import type { HeadReading } from '../head/head-reading.ts'

/**
 * The head of a file that was printed from a plan: one that is issued with a decision prints no number and day of its own (NĐ 30/2020, Phụ lục III, Mẫu 1.3),
 * which the file's properties keep all the same.
 */
export function withOwnNumber(head: HeadReading, { word, file, blocks }: Flow): HeadReading {
  const properties = word?.properties
  if (properties?.get('TheThuc') === undefined) return head
  if (head.issuedWith === undefined) return withOwnMonth(head, properties.get('IssuedDate'))
  const start = blocks[0]?.locate(0) ?? { line: 1, column: 1, offset: 0 }
  const place: Place = { file, path: '', range: { start, end: start } }
  const number = properties.get('CodeNumber')
  const day = properties.get('IssuedDate')
  const date = day === undefined ? undefined : parseDate(day)
  const open = day === undefined ? undefined : parseOpenDate(day)
  return {
    ...head,
    ...optional({
      number: head.number ?? (number === undefined ? undefined : { value: number, place }),
      issuedOn: head.issuedOn ?? (day === undefined || date === undefined ? undefined : { value: day, place, date }),
      issuedIn: day === undefined || open === undefined ? undefined : { value: day, place, ...open },
    }),
  }
}

/** The year in which an undated plan was printed stands in it, too; only the properties tell whether it was written in the plan. */
function withOwnMonth({ issuedIn, ...head }: HeadReading, written: string | undefined): HeadReading {
  return issuedIn === undefined || written === undefined || parseOpenDate(written) === undefined ? head : { ...head, issuedIn }
}
