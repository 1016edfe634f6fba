import { defineRule } from '../rule.ts'
import { damagedIn } from './damaged-in.ts'
import { fixOf } from './rewrite.ts'

/** A number stuck to its word: ngày29, năm2026, 12tháng. */
export const gluedNumbers = defineRule({
  code: 'LV018',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U006'],
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi đến hết ⟦năm2026⟧.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi đến hết năm 2026 ở phòng A2, khổ giấy A4.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    for (const { start, end, text, why, suggestion: wanted } of damagedIn(reading)) {
      if (why !== 'glued-number') continue
      const fix = wanted === undefined ? {} : fixOf(whole, [{ start, end, wanted }])
      report(whole.placeOf(start, end), { written: text, ...(wanted === undefined ? {} : { wanted }) }, fix)
    }
  },
})
