import { defineRule } from '../rule.ts'
import { letter } from './letters.ts'
import { fixOf } from './rewrite.ts'

// 7h30, 19h00’, 8g15, 20 giờ 15’. A lone 24h, 4H or 50g may be a rate, a programme or a weight.
const short = new RegExp(
  `(?<![${letter}0-9.,/-])([01]?\\d|2[0-4]) ?(?:[hg] ?|giờ )([0-5]\\d) ?(phút|p|ph|’|'|′)?(?![${letter}0-9])`,
  'g',
)

/** Hours shortened as in a diary: a document writes 7 giờ 30 phút. */
export const clockTimes = defineRule({
  code: 'LV027',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở họp giao ban lúc ⟦7h30⟧ thứ Hai.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở họp giao ban lúc 7 giờ 30 phút thứ Hai, trực 24/24 giờ.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    const found = [...whole.text.matchAll(short)].flatMap(({ 0: written, 1: hour, 2: minute, 3: unit, index }) => {
      // 14 giờ 30 and 14 giờ 30 phút are words already.
      if (written.includes('giờ') && (unit === undefined || unit === 'phút')) return []
      return [{ start: index, end: index + written.length, written, wanted: `${hour} giờ ${minute} phút` }]
    })
    const [first] = found
    if (first === undefined) return
    const { written, wanted } = first
    report(whole.placeOf(first.start, first.end), { written, wanted, count: found.length }, fixOf(whole, found))
  },
})
