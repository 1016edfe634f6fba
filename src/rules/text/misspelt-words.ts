import { findMisspellings } from '../../language/spelling/find-misspellings.ts'
import { inCaseOf } from '../house/find-text.ts'
import { ownPlainWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { mostFindings } from './most-findings.ts'
import { fixOf } from './rewrite.ts'

/** Words whose every syllable is sound and which are wrong all the same: sát nhập, bổ xung, khuyến kích. */
export const misspeltWords = defineRule({
  code: 'LV024',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U180'],
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở ⟦bổ xung⟧ hồ sơ còn thiếu.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở bổ sung hồ sơ còn thiếu, giám sát nhập kho, khẩn trương trình lãnh đạo Sở.`,
  },
  check({ reading, house }, report) {
    const whole = reading.whole()
    const isOwn = ownPlainWords({ reading, house })
    for (const { start, end, right } of findMisspellings(reading.words()).slice(0, mostFindings)) {
      if (!isOwn(start, end)) continue
      const written = whole.text.slice(start, end)
      const wanted = inCaseOf(right, written)
      report(whole.placeOf(start, end), { written, wanted }, fixOf(whole, [{ start, end, wanted }]))
    }
  },
})
