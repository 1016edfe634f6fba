import { isoDate } from '../../plan/calendar.ts'
import { optional } from '../../plan/optional.ts'
import { isCalendarDay } from '../../plan/parse-date.ts'
import type { Text } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { ReferenceReading } from './read-issued-with.ts'

const gap = '[\\s.…_]{0,40}'
const day = `ngày(?<date>${gap}(?<d>\\d{1,2})?${gap}(?:tháng|/)${gap}(?<m>\\d{1,2})?${gap}(?:năm|/)${gap}(?<y>\\d{4})?${gap})`
/** As the form leaves room for the clerk: `(Kèm theo Quyết định số       /QĐ-UBND ngày    tháng    năm     của …)`. */
const line = new RegExp(
  `^\\(?\\s{0,4}(?<issued>Ban hành )?kèm theo (?<loai>\\p{Lu}\\p{L}{1,12}(?: \\p{L}{1,12}){0,3}) số${gap}(?<so>\\d{1,6}\\p{L}?)?${gap}(?:[-/]\\s?(?<ky_hieu>[\\p{L}\\d][^\\s,]{0,40}))?,?\\s{1,40}${day}(?:của|do)\\s{1,4}(?<co_quan>\\S.{0,1000}?)\\s{0,4}\\)?$`,
  'diu',
)

/** A reference line whose decision has no number or day yet; undefined where it says anything else. */
export function readOpenReference({ value, place }: Text): ReferenceReading | undefined {
  const match = line.exec(value)
  const spans = match?.indices?.groups
  if (match === null || spans === undefined) return undefined
  const part = (key: string): Text | undefined => {
    const span = spans[key]
    return span && { value: value.slice(...span), place: { ...placeWithin(place, ...span), path: `/ban_hanh_kem/${key}` } }
  }
  const type = part('loai')
  if (type === undefined) return undefined
  const { d, m, y } = match.groups ?? {}
  const date = { year: Number(y), month: Number(m), day: Number(d) }
  const isWhole = d !== undefined && m !== undefined && y !== undefined && isCalendarDay(date)
  const written = part('date')
  const begun = spans.date
  return {
    issuedWith: {
      place: { ...place, path: '/ban_hanh_kem' },
      type,
      ...optional({
        number: part('so'),
        symbol: part('ky_hieu'),
        issuedOn: isWhole && written ? { ...written, value: isoDate(date), date } : undefined,
        issuer: part('co_quan'),
      }),
    },
    formWords: spans.issued === undefined ? [] : [spans.issued],
    ...(isWhole || begun === undefined || (d ?? m ?? y) === undefined ? {} : { openDate: begun }),
  }
}
