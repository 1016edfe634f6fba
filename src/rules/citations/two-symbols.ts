import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { numberOfMention, placeIn } from './mentions.ts'
import { slipsOf } from './symbol-slip.ts'

/** The same number and day, but a letter of the symbol is another, or the year is gone: a slip of the pen in one of the two. */
export const twoSymbols = defineRule({
  code: 'VD007',
  group: 'vien-dan',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  covers: ['U125'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Hướng dẫn số 12/HD-BĐPT ngày 05/3/2026 của Ban Điều phối tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Rà soát từng chỉ tiêu của Hướng dẫn số ⟦12/HD-BDPT⟧.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Hướng dẫn số 12/HD-BĐPT ngày 05/3/2026 của Ban Điều phối tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Rà soát từng chỉ tiêu của Hướng dẫn số 12/HD-BĐPT.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  check({ reading }, report) {
    for (const [mention, first] of slipsOf(reading.mentions())) {
      const number = numberOfMention(mention)
      if (number === undefined) continue
      const args = {
        number: number.text,
        first: numberOfMention(first)?.text ?? '',
        line: placeIn(first, first.found).range.start.line,
      }
      report(placeIn(mention, number), args)
    }
  },
})
