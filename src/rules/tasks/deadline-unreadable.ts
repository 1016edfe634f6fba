import { findDates } from '../../language/dates/find-dates.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { withTasks } from './example-plan.ts'

/** `Q3/2026`, `T11/2026`, `30.11`, `Quý V/2026`: written like a time, but no calendar has it. */
const likeTime =
  /^(?:(?:trước|trong|đến|hết|xong|hoàn thành|từ|ngày|tháng)\s){0,4}(?:[QT]\s?\d{1,2}|qu[ýí]\s(?:[IVX]{1,4}|\d{1,2})|\d{1,2}[.\-/]\d{1,2})(?:\s?(?:[./-]|năm)\s?\d{2,4})?[\s.;]{0,4}$/iu

/** A year has four: the rest of the text may still be read ("Quý V năm 2027"). */
const noQuarter = /(?<!\p{L})qu[ýí]\s(?:V|VI{1,3}|IX|X|0?[05-9]|[1-9]\d)(?![\p{L}\d])/iu

/** Matrices, calendars and reminders are made of the deadlines that can be read; what is plainly no day ("thường xuyên") is left alone. */
export const deadlineUnreadable = defineRule({
  code: 'ND065',
  group: 'nhiem-vu',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: ⟦T11/2026⟧
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Quý II/2027`),
  },
  good: {
    yaml: withTasks(`- tieu_de: Rà soát hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: Tháng 11/2026
- tieu_de: Số hóa hồ sơ
  chu_tri: Văn phòng Sở
  thoi_han: theo hướng dẫn của Bộ Nội vụ`),
  },
  check({ reading }, report) {
    for (const { passage, found } of reading.deadlines()) {
      const { kind, sure } = found.deadline
      const isLost = kind === 'none' && !sure && likeTime.test(passage.text)
      if (!isLost && !(passage.field === 'thoi_han' && noQuarter.test(passage.text))) continue
      // A day that no calendar has is told by its own rule.
      if (findDates(passage.text).some(({ problems }) => problems.includes('no-such-day'))) continue
      report(placeWithin(passage.place, 0, passage.text.length), { deadline: passage.text })
    }
  },
})
