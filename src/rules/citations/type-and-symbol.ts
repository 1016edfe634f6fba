import { familyOfOrgan } from '../../language/citations/organ-codes.ts'
import { typeNamesOf } from '../../language/citations/type-codes.ts'
import { defineRule } from '../rule.ts'
import { numberAndSymbolClauses } from './cited-clauses.ts'
import { placeIn } from './mentions.ts'

/** Types whose numbers are lent by another: a regulation is issued with a decision, conclusions are told in an announcement. */
const lent: ReadonlySet<string> = new Set([
  'văn bản',
  'quy định',
  'quy chế',
  'kết luận',
  'luật',
  'pháp lệnh',
  'lệnh',
  'dự án',
  'giấy phép',
  'hợp đồng',
])
/** What is approved or issued with a decision is often called by the decision's number. */
const issuedWithDecision = /^(?:đề án|chương trình|phương án|kế hoạch)$/u

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
    for (const mention of reading.mentions()) {
      const { kind, kindText, typeCode, organCode, regime, symbol } = mention.found
      if (kind === undefined || kindText === undefined || typeCode === undefined || symbol === undefined || lent.has(kind))
        continue
      if (typeCode === 'QĐ' && issuedWithDecision.test(kind)) continue
      // A công văn begins with the letters of its organ, which may look like a type's: 1845/TT-VP.
      if (kind === 'công văn' && familyOfOrgan(organCode ?? '') === undefined) continue
      // An announcement of conclusions is called by either word.
      if (kind === 'thông báo' && typeCode === 'KL') continue
      const names = [...typeNamesOf(typeCode, 'party'), ...typeNamesOf(typeCode, 'state')]
      const own = typeNamesOf(typeCode, regime === 'party' || regime === 'youth' ? 'party' : 'state')
      if (names.length === 0 || names.some((name) => kind.startsWith(name) || name.startsWith(kind))) continue
      report(placeIn(mention, kindText), {
        kind: kindText.text,
        symbol,
        typeCode,
        type: (own.length > 0 ? own : names).join(', '),
      })
    }
  },
})
