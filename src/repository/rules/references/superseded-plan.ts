import { compareDates } from '../../../plan/calendar.ts'
import { issueDay } from '../../issue-day.ts'
import { replacementFinder } from '../../references/replacements.ts'
import { readPlanNumber, shownNumber } from '../../register/plan-number.ts'
import { shownDate } from '../../tables/table.ts'
import { otherPlan, relatedPlan } from '../register/other-plan.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { citedSpots } from './cited-spot.ts'

/** What was issued before the replacement could not know of it; a draft is judged by today. Who names the replacement too knows. */
export const supersededPlan = defineRepositoryRule({
  code: 'KO025',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'practice',
  bad: {
    files: [
      { name: '08-snv.plan.yaml', yaml: 'so: 8\nngay_ban_hanh: 2026-02-03\ntrich_yeu: Số hóa hồ sơ giai đoạn 2026 - 2028' },
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Sở Nội vụ ban hành Kế hoạch số hóa hồ sơ, thay thế Kế hoạch số 08/KH-SNV ngày 03/02/2026 của Sở Nội vụ, như sau:`,
      },
      {
        name: '21-snv.plan.yaml',
        yaml: `so: 21
ngay_ban_hanh: 2026-11-02
trich_yeu: Kiểm tra công tác lưu trữ năm 2026
can_cu: [⟦Kế hoạch số 08/KH-SNV⟧ ngày 03 tháng 02 năm 2026 của Sở Nội vụ về số hóa hồ sơ giai đoạn 2026 - 2028]`,
      },
    ],
  },
  good: {
    files: [
      { name: '08-snv.plan.yaml', yaml: 'so: 8\nngay_ban_hanh: 2026-02-03\ntrich_yeu: Số hóa hồ sơ giai đoạn 2026 - 2028' },
      {
        name: '12-snv.plan.yaml',
        yaml: `so: 12
ngay_ban_hanh: 2026-06-02
trich_yeu: Kiểm tra công tác lưu trữ năm 2026
can_cu: [Kế hoạch số 08/KH-SNV ngày 03 tháng 02 năm 2026 của Sở Nội vụ về số hóa hồ sơ giai đoạn 2026 - 2028]`,
      },
      {
        name: '15-snv.plan.yaml',
        yaml: `mo_dau: |
  Sở Nội vụ ban hành Kế hoạch số hóa hồ sơ, thay thế Kế hoạch số 08/KH-SNV ngày 03/02/2026 của Sở Nội vụ, như sau:`,
      },
    ],
  },
  check({ records, register, references, today }, report) {
    const replacementOf = replacementFinder(records, references(), register().issuers)
    for (const record of records) {
      const all = references().of(record)
      for (const reference of all) {
        const { relations, text } = reference
        const newer = replacementOf(record, reference)
        if (newer === undefined || relations.has('replaces') || newer.by === record) continue
        if (compareDates(issueDay(record) ?? today, newer.date) <= 0 || all.some((other) => other.cited?.plan === newer.by))
          continue
        const { by, date, at: place } = newer
        const number = readPlanNumber(by.number?.text ?? '')
        if (number === undefined) continue
        const args = { text, by: shownNumber(number, by.symbol?.text), date: shownDate(date), ...otherPlan(by, place) }
        const { at, others } = citedSpots(reference)
        const more = { others, ...relatedPlan(by, place) }
        report(record, at, args, { ...more, ...(relations.size === 1 && relations.has('cited') ? { severity: 'info' } : {}) })
      }
    }
  },
})
