import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

/** The Party signs T/M, K/T or T/L (HD 05, 7.1.1), the youth union TM., KT., TL. or Q. (HD 29, III.7): neither knows TUQ. */
export const delegationUnknown = defineRule({
  code: 'TT089',
  group: 'ky',
  severity: 'warning',
  clause: clausesOf({ hd05: 'khoản 7.1.1', hd36: 'điểm 1.7.1', youth: 'mục III, khoản 7' }),
  sure: 'derived',
  holds: { families: ['dang', 'doan'] },
  covers: ['U137', 'U138'],
  bad: {
    base: 'dang',
    yaml: 'ky: {thua_uy_quyen: ⟦Ban Thường vụ⟧, chuc_vu: Chánh Văn phòng, ho_ten: Nguyễn Văn An}',
  },
  good: { base: 'dang', yaml: 'ky: {thua_lenh: Ban Thường vụ, chuc_vu: Chánh Văn phòng, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    for (const { byDelegation } of plan.signatures)
      if (byDelegation !== undefined) report(byDelegation.place, { right: profile.wording.signature.byOrder.v })
  },
})
