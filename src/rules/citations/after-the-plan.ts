import { compareDates } from '../../plan/calendar.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { issueOf, numberOfMention, placeIn } from './mentions.ts'

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
    for (const mention of reading.mentions()) {
      const { found, passage } = mention
      const identity = found.key ?? passage.text.slice(found.start, found.end)
      const issue = issueOf(found)
      // Where number and date contradict each other, that is the mistake.
      if (told.has(identity) || (found.year !== undefined && (issue?.year ?? found.year) !== found.year)) continue
      // "Luật Lưu trữ và chương trình công tác năm 2027": the year may be another's.
      if (issue?.date === undefined && found.number === undefined && found.name?.text.includes(' và ') !== false) continue
      const number = numberOfMention(mention)
      const span = issue?.span ?? number
      if (span === undefined || !isAfter(issue?.date, issue?.year ?? found.year, limit)) continue
      told.add(identity)
      const what = [found.kindText?.text, found.name?.text ?? number?.text].filter((word) => word !== undefined).join(' ')
      report(placeIn(mention, span), { what, written: passage.text.slice(span.start, span.end), draft: issued === undefined })
    }
  },
})

function isAfter(date: CalendarDate | undefined, year: number | undefined, limit: CalendarDate): boolean {
  return date === undefined ? year !== undefined && year > limit.year : compareDates(date, limit) > 0
}
