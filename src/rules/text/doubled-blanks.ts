import { defineRule } from '../rule.ts'
import { mostFindings } from './most-findings.ts'
import { fixOf } from './rewrite.ts'

const run = /\t[ \t\u00a0]*|[ \u00a0][ \t\u00a0]+/g
// Room that the author leaves for the clerk: số    /KH, ngày    tháng    năm.
const roomBefore = /(?:số|ngày|tháng|năm|[/…:]|\.\.)$/i
const roomAfter = /^(?:tháng|năm|[/…]|\.\.)/i

/** Two blanks or a tab inside a sentence. Those beside a mark belong to the rules of that mark. */
export const doubledBlanks = defineRule({
  code: 'LV003',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  covers: ['U005', 'U006'],
  fix: 'safe',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi,⟦  ⟧đôn đốc việc thực hiện.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi, đôn đốc việc thực hiện.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    const { text } = whole
    let told = 0
    for (const { 0: blanks, index: start } of text.matchAll(run)) {
      const end = start + blanks.length
      if (/[(“[\n]/.test(text[start - 1] ?? '\n') || /[,;:.!?)”\]\n]/.test(text[end] ?? '\n')) continue
      if (roomBefore.test(text.slice(Math.max(start - 6, 0), start)) && roomAfter.test(text.slice(end, end + 6))) continue
      told += 1
      if (told > mostFindings) break
      report(whole.placeOf(start, end), { count: blanks.length }, fixOf(whole, [{ start, end, wanted: ' ' }]))
    }
  },
})
