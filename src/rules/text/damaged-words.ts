import { defineRule } from '../rule.ts'
import { damagedIn } from './damaged-in.ts'
import { fixOf } from './rewrite.ts'

/** A word that is no Vietnamese syllable, two words stuck together, letters set apart, capitals inside a word: typing, OCR or conversion. */
export const damagedWords = defineRule({
  code: 'LV019',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U180'],
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở báo cáo ⟦kếtquả⟧ thực hiện.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở báo cáo kết quả ở Krông Búk, gửi tệp ke-hoach.docx, mua vắc-xin.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    for (const { start, end, text, why, suggestion: wanted } of damagedIn(reading)) {
      if (why === 'glued-number') continue
      const fix = wanted === undefined ? {} : fixOf(whole, [{ start, end, wanted }])
      report(whole.placeOf(start, end), { written: text, why, ...(wanted === undefined ? {} : { wanted }) }, fix)
    }
  },
})
