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
/** A law or a decree in the subject has years of its own. */
const instrument =
  /(?<!\p{L})(?:luật|hiến pháp|pháp lệnh|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|kết luận|đề án)(?!\p{L})/u
const instrumentWords = ['luật', 'hiến', 'pháp lệnh', 'nghị', 'kết luận', 'thông tư', 'quyết định', 'chỉ thị', 'đề án']

/** The years that the subject names as the plan's own; undefined where it names none, or several that are no stretch. */
export function planPeriod({ subject }: Plan, citations: readonly Found<Citation>[]): PeriodOfYears | undefined {
  if (subject === undefined) return undefined
  let text = lowerOf(subject.value)
  for (const { passage, found } of citations) {
    if (passage.role !== 'subject') continue
    text = text.slice(0, found.start) + ' '.repeat(found.end - found.start) + text.slice(found.end)
  }
  if (holds(text, ...instrumentWords) && instrument.test(text)) return undefined
  const stretches = [...text.matchAll(stretch)].map((match) => [Number(match[1]), Number(match[2])] as const)
  const ends = [...text.matchAll(until)].map((match) => Number(match[1]))
  const years = [
    ...new Set(
      [...text.matchAll(single)].flatMap(({ 0: year, index }) => (isOwn(text.slice(0, index).trimEnd()) ? [Number(year)] : [])),
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

function isOwn(before: string): boolean {
  return before.endsWith('năm') || (before.endsWith('/') && monthOrQuarter.test(before))
}
