import { placeWithin } from '../../plan/snippet.ts'
import type { Passage } from '../passages.ts'
import { defineRule } from '../rule.ts'

/** The last words of a paragraph after its full stop: `… theo quy định. TH`, `… Th08`. */
const mark = /[.;:]\s{1,3}([A-ZĐ]{2,4}|[A-ZĐ][a-z]{0,2}\d{1,2}(?:\/\d{1,3})?|[*_]{1,2}[A-ZĐ][A-Za-z\d]{0,4}[*_]{1,2})$/u
const lastSign = /[A-ZĐ\d*_]/
const roles = new Set<Passage['role']>(['paragraph', 'bullet', 'closing'])

/** The drafter's mark stands at the foot, under the recipients (`nguoi_soan`; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, III.3), not after a sentence. */
export const drafterMark = defineRule({
  code: 'LV086',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'ket_thuc: |\n  Đề nghị các phòng thực hiện nghiêm túc Kế hoạch này. ⟦TH⟧' },
  good: { yaml: 'ket_thuc: |\n  Đề nghị các phòng báo cáo UBND tỉnh kết quả thực hiện Kế hoạch này' },
  check({ reading }, report) {
    for (const { role, text, place } of reading.passages()) {
      if (!roles.has(role) || !lastSign.test(text.charAt(text.length - 1))) continue
      const found = mark.exec(text.slice(-20))
      const words = found?.[1]
      if (words !== undefined) report(placeWithin(place, text.length - words.length, text.length), { text: words })
    }
  },
})
