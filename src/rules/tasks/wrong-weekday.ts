import { weekdayOf } from '../../language/dates/weekday.ts'
import { isoDate } from '../../plan/calendar.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { withProse } from './example-plan.ts'

export const wrongWeekday = defineRule({
  code: 'ND061',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: withProse('Hội nghị triển khai tổ chức vào sáng ⟦thứ Hai⟧, ngày 05/01/2027 tại hội trường Sở.') },
  good: { yaml: withProse('Hội nghị triển khai tổ chức vào sáng thứ Ba, ngày 05/01/2027 tại hội trường Sở.') },
  check({ reading }, report) {
    for (const { passage, found } of reading.dates()) {
      const { weekday, date } = found
      if (weekday?.agrees !== false || date === undefined) continue
      const at = placeWithin(passage.place, weekday.start, weekday.end)
      report(at, { written: weekday.text, date: isoDate(date), weekday: weekdayOf(date) })
    }
  },
})
