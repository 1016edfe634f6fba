import { defineRule } from '../rule.ts'
import { issueOf, numberOfMention, placeIn } from './mentions.ts'

/** Numbers begin anew on 1 January: the year in the number is the year of issue. */
export const yearAndDate = defineRule({
  code: 'VD008',
  group: 'vien-dan',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Điều 15 khoản 1',
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
    for (const mention of reading.mentions()) {
      const { key = '', year } = mention.found
      const number = numberOfMention(mention)
      const issue = issueOf(mention.found)
      if (number === undefined || issue === undefined || year === undefined || year === issue.year) continue
      if (told.has(`${key} ${issue.year}`)) continue
      told.add(`${key} ${issue.year}`)
      const date = mention.passage.text.slice(issue.span.start, issue.span.end)
      report(placeIn(mention, issue.span), { number: number.text, year, date })
    }
  },
})
