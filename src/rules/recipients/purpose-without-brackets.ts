import { holds } from '../../language/words/holds.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { recipientLines } from './recipient-names.ts'

/** `UBND tỉnh để báo cáo`, `Sở Nội vụ - b/c` */
const purpose =
  /(?<=\S\s{1,5})(?:[-–,:]\s{0,4})?(?:để (?:báo cáo|b\/c|biết|phối hợp|thực hiện|chỉ đạo|theo dõi)|b\/c|ph?\/h|th?\/h|đ\/b)$/iu

/** The purpose stands in brackets after the name (HD 29, III.8; with the State and the Party by custom). */
export const purposeWithoutBrackets = defineRule({
  code: 'TT117',
  group: 'noi-nhan',
  severity: 'info',
  sure: 'practice',
  bad: { yaml: 'noi_nhan: {gui: [UBND tỉnh ⟦để báo cáo⟧], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (để báo cáo)], luu: [VT]}' },
  check({ plan }, report) {
    for (const { value, place } of recipientLines(plan)) {
      const found = holds(value, 'để ', 'b/c', '/h', 'đ/b') && !value.endsWith(')') ? purpose.exec(value) : null
      if (found !== null) report(placeWithin(place, found.index, value.length), { purpose: found[0].replace(/^[-–,:\s]+/, '') })
    }
  },
})
