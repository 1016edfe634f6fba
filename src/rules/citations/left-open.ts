import { plainly } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { placeIn } from './mentions.ts'

/** Number or day of a cited instrument left open. While the plan is a draft, the other may still be one too. */
export const leftOpen = defineRule({
  code: 'VD015',
  group: 'vien-dan',
  severity: 'warning',
  alsoAs: ['error'],
  clause: citedInFull,
  sure: 'text',
  bad: {
    yaml: `mo_dau: |
  Thực hiện ⟦Kế hoạch số …/KH-UBND ngày … tháng … năm 2026⟧ của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ plan, profile, reading, stage }, report) {
    const severity = stage === 'final' || plan.status === 'ban_hanh' ? plainly(profile) : 'warning'
    for (const mention of reading.mentions()) {
      const { found, passage } = mention
      // An appendix may be a form that others will fill in.
      if ((!found.blank && found.dateForm !== 'blank') || passage.appendix !== undefined) continue
      // "(Kèm theo Kế hoạch số …)" at an appendix is the form's own line, judged there.
      if (/kèm theo\s{1,5}$/iu.test(passage.text.slice(Math.max(0, found.start - 12), found.start))) continue
      const end = Math.max(
        found.dateForm === 'blank' ? (found.dateSpan?.end ?? 0) : 0,
        found.blank ? (found.symbolSpan?.end ?? 0) : 0,
      )
      const open = [...(found.blank ? (['number'] as const) : []), ...(found.dateForm === 'blank' ? (['date'] as const) : [])]
      report(placeIn(mention, { start: found.start, end }), { kind: found.kindText?.text ?? '', open }, { severity })
    }
  },
})
