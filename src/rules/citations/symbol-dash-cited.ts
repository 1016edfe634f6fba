import { defineRule } from '../rule.ts'
import { numberAndSymbolClauses } from './cited-clauses.ts'
import { editIn, fixOf, numberOfMention, placeIn } from './mentions.ts'

const dash = /[‐-―−]/gu

/** The sign inside a symbol is the hyphen; Word makes a dash of it, and the symbol is not found again. */
export const symbolDashCited = defineRule({
  code: 'VD018',
  group: 'vien-dan',
  severity: 'warning',
  clause: numberAndSymbolClauses,
  sure: 'derived',
  fix: 'safe',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH⟦–⟧UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    for (const mention of reading.mentions()) {
      const number = numberOfMention(mention)
      if (number === undefined) continue
      const spans = [...number.text.matchAll(dash)].map(({ index }) => ({
        start: number.start + index,
        end: number.start + index + 1,
      }))
      const [first] = spans
      if (first === undefined) continue
      const fix = fixOf(spans.map((span) => editIn(mention, span, '-')))
      report(placeIn(mention, first), { number: number.text }, fix === undefined ? {} : { fix })
    }
  },
})
