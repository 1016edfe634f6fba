import { defineRule } from '../rule.ts'
import { findDoubled } from './find-doubled.ts'
import { mostFindings } from './most-findings.ts'
import { fixOf } from './rewrite.ts'

/** A word or a few words typed twice. Reduplications (ngày ngày, từ từ) and two words that meet (hành vi | vi phạm) are none. */
export const doubledWords = defineRule({
  code: 'LV008',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U194'],
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở phối hợp ⟦với với⟧ các phòng để theo dõi.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở ngăn chặn hành vi vi phạm, theo dõi ngày ngày, truyền thông thông tin về thi công công trình.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    for (const { start, end, once } of findDoubled(reading.words()).slice(0, mostFindings)) {
      const at = whole.placeOf(start, end)
      report(at, { written: whole.text.slice(start, end), once }, fixOf(whole, [{ start, end, wanted: once }]))
    }
  },
})
