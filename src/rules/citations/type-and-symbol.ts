import { typeNamesOf } from '../../language/citations/type-codes.ts'
import { defineRule } from '../rule.ts'
import { numberAndSymbolClauses } from './cited-clauses.ts'
import { mentionsOf, placeIn } from './mentions.ts'

/** Types whose numbers are lent by another: a regulation is issued with a decision, conclusions are told in an announcement. */
const lent: ReadonlySet<string> = new Set(['văn bản', 'quy định', 'quy chế', 'kết luận', 'luật', 'pháp lệnh', 'lệnh', 'dự án', 'giấy phép', 'hợp đồng'])

/** The first letters of a symbol are those of the type: NQ of a nghị quyết, QĐ of a quyết định. */
export const typeAndSymbol = defineRule({
  code: 'VD016',
  group: 'vien-dan',
  severity: 'warning',
  clause: numberAndSymbolClauses,
  sure: 'derived',
  bad: {
    yaml: `mo_dau: |
  Thực hiện ⟦Nghị quyết⟧ số 120/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Quyết định số 120/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    for (const mention of mentionsOf(reading)) {
      const { kind, kindText, typeCode, regime, symbol } = mention.found
      if (kind === undefined || kindText === undefined || typeCode === undefined || symbol === undefined || lent.has(kind)) continue
      const names = [...typeNamesOf(typeCode, 'party'), ...typeNamesOf(typeCode, 'state')]
      const own = typeNamesOf(typeCode, regime === 'party' || regime === 'youth' ? 'party' : 'state')
      if (names.length === 0 || names.some((name) => kind.startsWith(name) || name.startsWith(kind))) continue
      // An announcement of conclusions is called by either word.
      report(placeIn(mention, kindText), { kind: kindText.text, symbol, typeCode, type: (own.length > 0 ? own : names).join(', ') })
    }
  },
})
