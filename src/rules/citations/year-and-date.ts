import { defineRule } from '../rule.ts'
import { mentionsOf, numberOfMention, placeIn } from './mentions.ts'

/** Numbers begin anew on 1 January: the year in the number is the year of issue. */
export const yearAndDate = defineRule({
  code: 'VD008',
  group: 'vien-dan',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Điều 15, khoản 1',
  sure: 'derived',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Nghị quyết số 46/2024/NQ-HĐND ngày ⟦09/12/2025⟧ của Hội đồng nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Nghị quyết số 46/2025/NQ-HĐND ngày 09/12/2025 của Hội đồng nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    const told = new Set<string>()
    for (const mention of mentionsOf(reading)) {
      const { key = '', year, date, dateSpan, yearOnly, yearOnlySpan } = mention.found
      const number = numberOfMention(mention)
      const dated = date?.year ?? yearOnly
      const span = date === undefined ? yearOnlySpan : dateSpan
      if (number === undefined || span === undefined || dated === undefined || told.has(`${key} ${dated}`)) continue
      const inNumber = year ?? (date === undefined ? undefined : yearOnly)
      if (inNumber === undefined || inNumber === dated) continue
      told.add(`${key} ${dated}`)
      report(placeIn(mention, span), { number: number.text, year: inNumber, date: mention.passage.text.slice(span.start, span.end) })
    }
  },
})
