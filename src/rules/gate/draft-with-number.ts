import { defineRule } from '../rule.ts'

/** Number and day come after the signature (NĐ 30/2020/NĐ-CP, Điều 15 khoản 2): with both there the document is no draft any more. */
export const draftWithNumber = defineRule({
  code: 'TT150',
  source: 'yaml',
  group: 'ban-hanh',
  severity: 'warning',
  clause: { nha_nuoc: 'NĐ 30/2020/NĐ-CP, Điều 15 khoản 2' },
  sure: 'text',
  covers: ['U228'],
  bad: { yaml: 'so: ⟦15⟧\ntrang_thai: trinh_ky' },
  good: { yaml: 'trang_thai: trinh_ky', without: ['so', 'ngay_ban_hanh'] },
  check({ plan, stage }, report) {
    const { number, issuedOn, status } = plan
    // At the gate the status itself is told.
    if (stage === 'final' || status === 'ban_hanh' || number === undefined || issuedOn === undefined) return
    report(number.place, { status })
  },
})
