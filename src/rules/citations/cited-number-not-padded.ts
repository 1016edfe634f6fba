import { defineRule } from '../rule.ts'
import { numberAndSymbolClauses } from './cited-clauses.ts'
import { editIn, fixOf, placeIn } from './mentions.ts'

/** Numbers below ten bear a zero on the instrument itself, so also where it is cited. */
export const citedNumberNotPadded = defineRule({
  code: 'VD020',
  group: 'vien-dan',
  severity: 'info',
  clause: numberAndSymbolClauses,
  sure: 'derived',
  fix: 'safe',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số ⟦5⟧/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 05/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    const told = new Set<string>()
    for (const mention of reading.mentions()) {
      const { key, number, numberSpan, symbol, typeCode, regime } = mention.found
      // Acts of the assemblies and what has no known shape are left as their issuers number them.
      if (key === undefined || numberSpan === undefined || symbol === undefined || regime === 'unknown' || regime === 'assembly')
        continue
      if (!/^[1-9]$/u.test(number ?? '') || typeCode === undefined || told.has(key)) continue
      told.add(key)
      const fix = fixOf([editIn(mention, { start: numberSpan.start, end: numberSpan.start }, '0')])
      report(placeIn(mention, numberSpan), { number: number ?? '' }, fix === undefined ? {} : { fix })
    }
  },
})
