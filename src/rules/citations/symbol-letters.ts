import { defineRule } from '../rule.ts'
import { numberAndSymbolClauses } from './cited-clauses.ts'
import { editIn, fixOf, placeIn } from './mentions.ts'

/** Symbols stand in capitals but for CTr, TTr, QyĐ, TTg; letters are written with their marks: QĐ, HĐND. */
export const symbolLetters = defineRule({
  code: 'VD019',
  group: 'vien-dan',
  severity: 'warning',
  alsoAs: ['info'],
  clause: numberAndSymbolClauses,
  sure: 'derived',
  fix: 'suggestion',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/⟦kh-ubnd⟧ ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Chương trình số 12/CTr-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    for (const mention of reading.mentions()) {
      const { rawSymbol, symbol, symbolSpan } = mention.found
      if (rawSymbol === undefined || symbol === undefined || symbolSpan === undefined) continue
      // Blanks, dashes and the look-alike Ð have rules of their own.
      const written = rawSymbol
        .replaceAll(/\s/gu, '')
        .replaceAll(/[‐-―−]/gu, '-')
        .replaceAll('Ð', 'Đ')
      if (written === symbol) continue
      const fix = fixOf([editIn(mention, symbolSpan, symbol)])
      const loud = written === written.toLocaleUpperCase('vi')
      report(
        placeIn(mention, symbolSpan),
        { written: rawSymbol, right: symbol },
        { ...(loud ? { severity: 'info' } : {}), ...(fix === undefined ? {} : { fix }) },
      )
    }
  },
})
