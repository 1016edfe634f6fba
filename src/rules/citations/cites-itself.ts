import { compareDates } from '../../plan/calendar.ts'
import { defineRule } from '../rule.ts'
import { inSentence, numberOfMention, placeIn } from './mentions.ts'
import { ownNumberOf } from './own-number.ts'

/** A plan calls itself "Kế hoạch này". Its number is given after signature and would have to be typed in then. */
export const citesItself = defineRule({
  code: 'VD027',
  group: 'vien-dan',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện ⟦Kế hoạch số 15/KH-SNV⟧.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu: |
      Tiếp tục Kế hoạch số 15/KH-SNV ngày 06/10/2025 của Sở Nội vụ về lưu trữ điện tử.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  check({ plan, profile, reading }, report) {
    const isOwn = ownNumberOf(plan, profile)
    const same = reading.mentions().filter(({ found }) => isOwn(found))
    // Another year's plan with the same number is named too: a short citation may mean that one.
    const day = plan.issuedOn?.date
    if (same.some(({ found: { date } }) => date !== undefined && (day === undefined || compareDates(date, day) !== 0))) return
    for (const mention of same) {
      const number = numberOfMention(mention)
      if (!inSentence(mention) || number === undefined) continue
      report(placeIn(mention, { start: mention.found.start, end: number.end }), { number: number.text })
    }
  },
})
