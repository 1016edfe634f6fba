import { defineRule } from '../rule.ts'
import { letter } from './letters.ts'
import { fixOf } from './rewrite.ts'

// Only behind an amount that can be nothing else: 03 đồn biên phòng and 5 đống are sound.
const wrong = new RegExp(
  `((?:\\d{1,3}(?:\\.\\d{3}){1,6}|triệu|tỷ|tỉ|nghìn|ngàn) ?)(đồn|đg|dồng|đòng|đống|đồg|đông)(?![${letter}0-9])`,
  'g',
)

/** The đồng, typed wrong behind an amount. */
export const currencyTypedWrong = defineRule({
  code: 'LV026',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U193'],
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở bố trí 20.000.000 ⟦đồn⟧ từ nguồn chi thường xuyên.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở bố trí 20.000.000 đồng cho 03 đồn biên phòng.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    for (const { 1: amount = '', 2: written = '', index } of whole.text.matchAll(wrong)) {
      const start = index + amount.length
      const end = start + written.length
      const wanted = amount.endsWith(' ') ? 'đồng' : ' đồng'
      report(whole.placeOf(start, end), { written, wanted: 'đồng' }, fixOf(whole, [{ start, end, wanted }]))
    }
  },
})
