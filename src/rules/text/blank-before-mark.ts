import { defineRule } from '../rule.ts'
import { letter } from './letters.ts'
import { mostFindings } from './most-findings.ts'
import { fixOf } from './rewrite.ts'

// The mark ends its word: what follows is a blank, another closing mark or the end. So `.5`, `...` and `: )` are left alone. A comma may be stuck to
// the next word, with its blank on the wrong side.
const blank = new RegExp(
  `([${letter}0-9%)\\]”’»'"])([ \\u00a0]{1,3})(?:([,;:.!?])(?=[ \\u00a0\\n)”"]|$)|([,;])(?=[${letter}]))`,
  'g',
)

/** A blank before a mark that stands close to its word. Ratios (1 : 500) keep theirs. */
export const blankBeforeMark = defineRule({
  code: 'LV004',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U006'],
  fix: 'safe',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi⟦ ⟧, đôn đốc việc thực hiện.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi, in bản đồ tỷ lệ 1 : 500, báo cáo khi có thay đổi ...`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    let told = 0
    for (const { 1: before = '', 2: blanks = '', 3: apart, 4: stuck, index } of whole.text.matchAll(blank)) {
      const mark = apart ?? stuck ?? ''
      const start = index + before.length
      const end = start + blanks.length
      if (mark === ':' && /\d/.test(before) && /^ ?\d/.test(whole.text.slice(end + 1, end + 3))) continue
      const piece = stuck === undefined ? { start, end, wanted: '' } : { start, end: end + 1, wanted: `${mark} ` }
      told += 1
      if (told > mostFindings) break
      const glued =
        stuck === undefined
          ? {}
          : {
              glued:
                whole.text.slice(start, end + 1).trim() +
                (/^[^ ,;:.!?\u00a0\n]{1,12}/.exec(whole.text.slice(end + 1, end + 14))?.[0] ?? ''),
            }
      report(whole.placeOf(start, end), { mark, ...glued }, fixOf(whole, [piece]))
    }
  },
})
