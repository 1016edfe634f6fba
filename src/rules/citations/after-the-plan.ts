import type { CalendarDate } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { mentionsOf, numberOfMention, placeIn } from './mentions.ts'

/** A plan can only rest on what was issued before it; a draft without a day, on what is there today. */
export const afterThePlan = defineRule({
  code: 'VD010',
  group: 'vien-dan',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày ⟦05/11/2026⟧ của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 05/10/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ plan, reading, today }, report) {
    const issued = plan.issuedOn?.date ?? plan.issuedWith?.issuedOn?.date
    const limit = issued ?? today
    const told = new Set<string>()
    for (const mention of mentionsOf(reading)) {
      const { found, passage } = mention
      const { date, dateSpan, yearOnly, yearOnlySpan, year, numberSpan } = found
      const identity = found.key ?? passage.text.slice(found.start, found.end)
      if (told.has(identity)) continue
      // Where number and date contradict each other, that is the mistake.
      if (year !== undefined && (date?.year ?? yearOnly ?? year) !== year) continue
      const number = numberOfMention(mention)
      const span = date !== undefined ? dateSpan : yearOnly !== undefined ? yearOnlySpan : numberSpan && number
      if (span === undefined || !isAfter(date, yearOnly ?? year, limit)) continue
      told.add(identity)
      const what = [found.kindText?.text, found.name?.text ?? number?.text].filter((word) => word !== undefined).join(' ')
      report(placeIn(mention, span), { what, written: passage.text.slice(span.start, span.end), draft: issued === undefined })
    }
  },
})

function isAfter(date: CalendarDate | undefined, year: number | undefined, limit: CalendarDate): boolean {
  if (date === undefined) return year !== undefined && year > limit.year
  return date.year - limit.year > 0 || (date.year === limit.year && (date.month - limit.month || date.day - limit.day) > 0)
}
