import { issuerOfSymbol } from '../../language/citations/issuer-of-symbol.ts'
import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { numberOfMention, placeIn } from './mentions.ts'
import { issuerOfAnother } from './same-instrument.ts'

/** The letters of the symbol tell who issued: QH15 is the National Assembly, not its Standing Committee; NĐ-CP the Government, not its Prime Minister. */
export const issuerAndSymbol = defineRule({
  code: 'VD009',
  group: 'vien-dan',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của ⟦Ủy ban Thường vụ Quốc hội⟧ về sắp xếp đơn vị hành chính cấp tỉnh, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội về sắp xếp đơn vị hành chính cấp tỉnh, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    for (const mention of reading.mentions()) {
      const { issuer, symbol = '' } = mention.found
      if (issuer === undefined || !issuerOfAnother(mention)) continue
      const number = numberOfMention(mention)?.text ?? symbol
      report(placeIn(mention, issuer), { number, issuer: issuer.text, owner: issuerOfSymbol(symbol)?.[0] ?? '' })
    }
  },
})
