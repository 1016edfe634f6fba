import { defineRule } from '../rule.ts'
import { letter } from './letters.ts'
import { mostFindings } from './most-findings.ts'
import { fixOf } from './rewrite.ts'

// A year, a date, or a count padded with the letter. O₂ is oxygen, 4O may be a code: they are left alone.
const mixed = new RegExp(
  `(?<![${letter}0-9./-])(?:[12][Oo]\\d\\d|[12]\\d[OoIl]\\d|[12]\\d\\d[OoIl]|O[4-9]|(?:[OoIl]\\d|\\d[OoIl]|\\d{1,2})/(?:[OoIl]\\d|\\d[OoIl])/\\d{4}|[OoIl]\\d/\\d{1,2}/\\d{4})(?![${letter}0-9/])`,
  'g',
)

/** The letters O, o, I, l where a figure is meant: they print alike, and no date or year is found. */
export const lettersInNumbers = defineRule({
  code: 'LV033',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U007'],
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở tổng kết trong năm ⟦2O27⟧.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở tổng kết trong năm 2027, trang bị 05 bình O2 cho phòng 1O.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    let told = 0
    for (const { 0: written, index: start } of whole.text.matchAll(mixed)) {
      const end = start + written.length
      const wanted = written.replace(/[Oo]/g, '0').replace(/[Il]/g, '1')
      told += 1
      if (told > mostFindings) break
      report(whole.placeOf(start, end), { written, wanted }, fixOf(whole, [{ start, end, wanted }]))
    }
  },
})
