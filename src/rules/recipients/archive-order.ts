import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

/** “VT” stands right after “Lưu:”, the unit that drafted after it (II.9.d). */
export const archiveOrder = defineRule({
  code: 'TT112',
  group: 'noi-nhan',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 9 điểm d' }),
  sure: 'text',
  holds: { families: ['nha_nuoc', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  covers: ['U158'],
  bad: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo)], luu: [QLVTLT, ⟦VT⟧]}' },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo)], luu: [VT, QLVTLT]}' },
  check({ plan }, report) {
    const archive = plan.recipients?.archive ?? []
    const at = archive.findIndex(({ value }) => /^VT(?!\p{L})/u.test(value))
    const [first, later] = [archive[0], archive[at]]
    // "VTUB, VT" begins with a records office too.
    if (at > 0 && first !== undefined && later !== undefined && !/(?<!\p{L})VT/u.test(first.value))
      report(later.place, { first: first.value })
  },
})
