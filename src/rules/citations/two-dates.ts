import { compareDates } from '../../plan/calendar.ts'
import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { type Mention, numberOfMention, placeIn } from './mentions.ts'
import { mayBeTwo, mentionsByKey } from './same-instrument.ts'

/** One instrument has one day of issue: one of the two is a slip of the pen. */
export const twoDates = defineRule({
  code: 'VD005',
  group: 'vien-dan',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  covers: ['U125'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Rà soát từng chỉ tiêu của Kế hoạch số 120/KH-UBND ngày ⟦15/3/2026⟧.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Rà soát các chỉ tiêu còn lại của Kế hoạch số 120/KH-UBND ngày 17/4/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  check({ reading }, report) {
    for (const group of mentionsByKey(reading)) {
      const dates: Mention[] = []
      for (const later of group) {
        const { date, dateSpan, dateText = '', kindText } = later.found
        if (date === undefined || dateSpan === undefined) continue
        if (dates.some(({ found }) => found.date !== undefined && compareDates(found.date, date) === 0)) continue
        const first = dates.find((other) => !mayBeTwo(other, later))
        // A dozen days under one number is no slip but a list.
        if (dates.length < 12) dates.push(later)
        if (first === undefined) continue
        const { line } = placeIn(first, first.found).range.start
        const number = numberOfMention(later)?.text ?? ''
        report(placeIn(later, dateSpan), {
          kind: kindText?.text ?? '',
          number,
          date: dateText,
          first: first.found.dateText ?? '',
          line,
        })
      }
    }
  },
})
