import { compareDates, isoDate } from '../../plan/calendar.ts'
import { defineRule } from '../rule.ts'

/** The date is given when the document is signed and numbered (NĐ 30/2020/NĐ-CP, Điều 15): a day that has not come is a slip or a draft's wish. */
export const dateInTheFuture = defineRule({
  code: 'TT036',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: { nha_nuoc: 'NĐ 30/2020/NĐ-CP, Điều 15 khoản 2', dang_hd05: 'HD 05-HD/VPTW, Phần II, mục I, khoản 4.1.2' },
  sure: 'derived',
  bad: { yaml: 'ngay_ban_hanh: ⟦2026-12-05⟧' },
  good: { yaml: 'ngay_ban_hanh: 2026-11-22' },
  check({ plan, today }, report) {
    const issued = plan.issuedOn
    if (issued?.date === undefined || compareDates(issued.date, today) <= 0) return
    report(issued.place, { date: isoDate(issued.date), today: isoDate(today) })
  },
})
