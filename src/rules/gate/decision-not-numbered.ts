import { defineRule } from '../rule.ts'

/**
 * The line “(Ban hành kèm theo Quyết định số … ngày …)” is filled in when the decision is issued (NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3): on paper, for
 * the decree leaves it open in electronic documents, and the plan does not say which it will be.
 */
export const decisionNotNumbered = defineRule({
  code: 'TT153',
  group: 'ban-hanh',
  severity: 'warning',
  clause: { nd30: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3' },
  sure: 'text',
  covers: ['U211'],
  bad: {
    yaml: 'ban_hanh_kem: {loai: ⟦Quyết định⟧, ky_hieu: QĐ-SNV}',
    without: ['so', 'ngay_ban_hanh', 'dia_danh'],
    stage: 'final',
  },
  good: {
    yaml: 'ban_hanh_kem: {loai: Quyết định, so: 12, ky_hieu: QĐ-SNV, ngay: 2026-10-01}',
    without: ['so', 'ngay_ban_hanh', 'dia_danh'],
    stage: 'final',
  },
  check({ plan, stage }, report) {
    const decision = plan.issuedWith
    if (decision === undefined || (stage !== 'final' && plan.status !== 'ban_hanh')) return
    const missing = (
      [
        ['so', decision.number],
        ['ky_hieu', decision.symbol],
        ['ngay', decision.issuedOn],
      ] as const
    ).flatMap(([field, value]) => (value === undefined ? [field] : []))
    if (missing.length > 0) report(decision.type.place, { type: decision.type.value, missing })
  },
})
