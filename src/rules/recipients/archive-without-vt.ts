import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { isWithoutOwnForm } from '../signature/signers.ts'

/** The last line is “Lưu:”, then “VT”, then the unit that drafted (II.9.d): the records office keeps the original. */
export const archiveWithoutVt = defineRule({
  code: 'TT111',
  group: 'noi-nhan',
  // Courts and procuracies, which have instruments of their own, keep “VP” here: no error.
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 9 điểm d' }),
  sure: 'text',
  holds: { families: ['nha_nuoc', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  covers: ['U158'],
  bad: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo)], luu: [⟦QLVTLT⟧]}' },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo)], luu: [VT, QLVTLT]}' },
  check({ plan }, report) {
    const archive = plan.recipients?.archive ?? []
    const [first] = archive
    if (first === undefined || isWithoutOwnForm(plan) || archive.some(({ value }) => isRecordsOffice(value))) return
    report(first.place, { written: first.value })
  },
})

/** `VT`, `VTUB`, `VT-LT`, `Văn thư`. */
function isRecordsOffice(text: string): boolean {
  return /(?<!\p{L})VT/u.test(text) || /(?<!\p{L})văn thư(?!\p{L})/iu.test(text)
}
