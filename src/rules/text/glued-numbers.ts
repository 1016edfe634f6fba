import { defineRule } from '../rule.ts'
import { damagedIn } from './damaged-in.ts'
import { isInSymbol } from './in-symbol.ts'
import { fixOf } from './rewrite.ts'

// 10.000. of 10.000.000đồng, which is one number.
const before = /(?:\d{1,3}[.,]){1,4}$/

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
    for (const { start: at, end, text, why, suggestion } of damagedIn(reading)) {
      // A cited number has a rule of its own (VD013).
      if (why !== 'glued-number' || isInSymbol(reading, at, end)) continue
      const figures = before.exec(whole.text.slice(Math.max(0, at - 16), at))?.[0] ?? ''
      const number = /^\d/.test(text) ? figures : ''
      const start = at - number.length
      const wanted = suggestion === undefined ? undefined : `${number}${suggestion}`
      const fix = wanted === undefined ? {} : fixOf(whole, [{ start, end, wanted }])
      report(whole.placeOf(start, end), { written: `${number}${text}`, ...(wanted === undefined ? {} : { wanted }) }, fix)
    }
  },
})
