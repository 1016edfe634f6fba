import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { placeIn } from './mentions.ts'

/** The day of issue of a cited instrument that no calendar has. */
export const noSuchDay = defineRule({
  code: 'VD011',
  group: 'vien-dan',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày ⟦31/4/2026⟧ của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 30/4/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    for (const mention of reading.mentions()) {
      const { date, dateForm, dateSpan, dateText = '' } = mention.found
      if (dateSpan === undefined || date !== undefined || (dateForm !== 'short' && dateForm !== 'long')) continue
      report(placeIn(mention, dateSpan), { date: dateText })
    }
  },
})
