import type { Citation } from '../language/citations/citation.ts'
import type { PeriodOfYears } from '../language/deadlines/years-of-period.ts'
import { holds, lowerOf } from '../language/words/holds.ts'
import type { Plan } from '../plan/plan.ts'
import type { Found } from './reading.ts'

const stretch = /(20\d\d)\s{0,4}(?:-|–|đến(?: (?:hết )?năm)?)\s{0,4}(20\d\d)(?!\d)/gu
const schoolYear = /năm học\s{0,4}20\d\d\s{0,4}[-–]\s{0,4}20\d\d(?!\d)/u
const until = /(?:đến|trước) (?:hết )?năm (20\d\d)(?!\d)/gu
const single = /20\d\d(?!\d|\s?[-–/]\s?\d)/gu
/** `tháng 3/2026`, `quý I/2026` */
const monthOrQuarter = /(?:tháng \d{1,2}|quý \S{1,3})\s?\/$/u
/** Letters before a year that say whose it is. */
const wordsBefore = 40
/** A law or a decree in the subject has years of its own. */
const instrument =
  /(?<!\p{L})(?:luật|hiến pháp|pháp lệnh|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|kết luận|đề án)(?!\p{L})/u
const instrumentWords = ['luật', 'hiến', 'pháp lệnh', 'nghị', 'kết luận', 'thông tư', 'quyết định', 'chỉ thị', 'đề án']

/** The years that the subject names as the plan's own; undefined where it names none, or several that are no stretch. */
export function planPeriod({ subject }: Plan, citations: readonly Found<Citation>[]): PeriodOfYears | undefined {
  if (subject === undefined) return undefined
  const text = withoutCited(lowerOf(subject.value), citations)
  if (holds(text, ...instrumentWords) && instrument.test(text)) return undefined
  const stretches = [...text.matchAll(stretch)].map((match) => [Number(match[1]), Number(match[2])] as const)
  const ends = [...text.matchAll(until)].map((match) => Number(match[1]))
  const years = [
    ...new Set(
      [...text.matchAll(single)].flatMap(({ 0: year, index }) =>
        isOwn(text.slice(Math.max(0, index - wordsBefore), index).trimEnd()) ? [Number(year)] : [],
      ),
    ),
  ]
  if (stretches.length > 0) {
    const first = Math.min(...stretches.map(([from]) => from))
    const last = Math.max(...stretches.flat(), ...ends, ...years)
    return { first, last, ...(last === first + 1 && schoolYear.test(text) ? { isSchoolYear: true } : {}) }
  }
  if (ends.length > 0) return { last: Math.max(...ends, ...years) }
  const [year] = years
  return year === undefined || years.length > 1 ? undefined : { first: year, last: year }
}

/** The subject with blanks in the place of what it cites. */
function withoutCited(subject: string, citations: readonly Found<Citation>[]): string {
  let [text, at] = ['', 0]
  for (const { passage, found } of citations) {
    if (passage.role !== 'subject') continue
    text += subject.slice(at, found.start)
    text += ' '.repeat(Math.max(0, found.end - text.length))
    at = text.length
  }
  return text + subject.slice(at)
}

function isOwn(before: string): boolean {
  return before.endsWith('năm') || (before.endsWith('/') && monthOrQuarter.test(before))
}
