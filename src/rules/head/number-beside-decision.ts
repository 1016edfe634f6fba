import { defineRule } from '../rule.ts'

/** A plan issued with a decision has no number, place and day of its own: they stand on the decision (NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3). */
export const numberBesideDecision = defineRule({
  code: 'TT042',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: { nd30: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3' },
  sure: 'text',
  bad: {
    yaml: 'so: ⟦15⟧\nban_hanh_kem: {loai: Quyết định, so: 12, ky_hieu: QĐ-SNV, ngay: 2026-10-01}',
    without: ['ngay_ban_hanh', 'dia_danh'],
  },
  good: {
    yaml: 'ban_hanh_kem: {loai: Quyết định, so: 12, ky_hieu: QĐ-SNV, ngay: 2026-10-01}',
    without: ['so', 'ngay_ban_hanh', 'dia_danh'],
  },
  check({ plan }, report) {
    if (plan.issuedWith !== undefined && plan.number !== undefined)
      report(plan.number.place, { type: plan.issuedWith.type.value })
  },
})
