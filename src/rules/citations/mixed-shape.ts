import { familyOfOrgan } from '../../language/citations/organ-codes.ts'
import { defineRule } from '../rule.ts'
import { numberAndSymbolClauses } from './cited-clauses.ts'
import { editIn, fixOf, numberOfMention, placeIn } from './mentions.ts'

/** State: 2215/QĐ-UBND. Party and youth union: 27-NQ/TW. Whose letters stand in the other's writing have been typed by habit. */
export const mixedShape = defineRule({
  code: 'VD014',
  group: 'vien-dan',
  severity: 'warning',
  clause: numberAndSymbolClauses,
  sure: 'derived',
  fix: 'suggestion',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số ⟦120-KH/UBND⟧ ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    for (const mention of reading.mentions()) {
      const { regime, typeCode, organCode, rawSymbol, numberSpan, symbol } = mention.found
      const number = numberOfMention(mention)
      if (regime !== 'mixed' || number === undefined || numberSpan === undefined || typeCode === undefined) continue
      const family = familyOfOrgan(organCode ?? '')
      if (family === undefined || rawSymbol === undefined || symbol === undefined) continue
      const rest = symbol.slice(typeCode.length + 1)
      const head = mention.passage.text.slice(numberSpan.start, numberSpan.end)
      const right = family === 'state' ? `${head}/${typeCode}-${rest}` : `${head}-${typeCode}/${rest}`
      const fix = fixOf([editIn(mention, number, right)])
      report(
        placeIn(mention, number),
        { number: number.text, right, family: family === 'state' ? 'state' : 'party' },
        fix === undefined ? {} : { fix },
      )
    }
  },
})
