import { defineRule } from '../rule.ts'
import { letter } from './letters.ts'
import { lowerStarts } from './lower-starts.ts'

const goesOn = new RegExp(`[${letter}0-9%]$`)

/** A paragraph without an end and one with a small letter behind it: a sentence that a page break or a copy has torn. */
export const tornParagraph = defineRule({
  code: 'LV032',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi, đôn đốc các phòng và đơn vị

  ⟦trực⟧ thuộc Sở thực hiện đúng tiến độ.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi, đôn đốc các phòng và đơn vị
  trực thuộc Sở thực hiện đúng tiến độ.`,
  },
  check({ reading }, report) {
    for (const { at, word, before } of lowerStarts(reading.passages())) if (goesOn.test(before.text)) report(at, { word })
  },
})
