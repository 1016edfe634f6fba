import { defineRule } from '../rule.ts'
import { capitals } from './capitals-clause.ts'
import { lowerStarts } from './lower-starts.ts'

/** A paragraph begins with a capital. Members of a list that run on with `;` or after a colon are no sentences. */
export const paragraphCapital = defineRule({
  code: 'LV030',
  group: 'loi-van',
  severity: 'warning',
  clause: capitals,
  sure: 'text',
  covers: ['U181'],
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi việc thực hiện.

  ⟦các⟧ phòng gửi báo cáo đúng hạn.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi việc thực hiện.

  Các phòng gửi báo cáo đúng hạn, gồm:

  tên hồ sơ, số tờ.`,
  },
  check({ reading }, report) {
    for (const { at, word, before } of lowerStarts(reading.passages())) if (/[.?!…][”)]?$/.test(before.text)) report(at, { word })
  },
})
