import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

/** “Riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành” (II.6.a); the Party writes their name and year (HD 05, 6.2.3). */
export const lawWithNumber = defineRule({
  code: 'TT064',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 6 điểm a', hd05: 'khoản 6.2.3' }),
  sure: 'text',
  covers: ['U114'],
  bad: { yaml: 'can_cu:\n  - Luật Lưu trữ số ⟦33/2024/QH15⟧ ngày 21 tháng 6 năm 2024' },
  good: { yaml: 'can_cu:\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024' },
  check({ reading }, report) {
    for (const { passage, found } of reading.citations()) {
      const { kind, number, name, numberSpan, symbolSpan } = found
      if (passage.role !== 'basis' || (kind !== 'luật' && kind !== 'pháp lệnh') || number === undefined) continue
      // An amending law may have no name but its number.
      if (name === undefined || numberSpan === undefined) continue
      const end = (symbolSpan ?? numberSpan).end
      report(placeWithin(passage.place, numberSpan.start, end), { number: passage.text.slice(numberSpan.start, end), kind })
    }
  },
})
