import { clausesOf, plainly } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { isUnnamedUnderCommittee } from './under-committee.ts'

/** Under T/M only bí thư, chủ nhiệm, chủ tịch and their deputies write their office; a member's name stands alone (HD 05, 7.1.2.b; HD 36, 1.7.1). */
export const positionUnderCommittee = defineRule({
  code: 'TT092',
  group: 'ky',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ hd05: 'khoản 7.1.2 điểm b', hd36: 'điểm 1.7.1' }),
  sure: 'text',
  holds: { families: ['dang'] },
  covers: ['U146'],
  bad: {
    base: 'dang',
    yaml: 'ky: {thay_mat: Ban Thường vụ, chuc_vu: ⟦Ủy viên Ban Thường vụ⟧, ho_ten: Nguyễn Văn An}',
  },
  good: { base: 'dang', yaml: 'ky: {thay_mat: Ban Thường vụ, chuc_vu: Bí thư, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    for (const signature of plan.signatures) {
      const { position } = signature
      if (position === undefined || !isUnnamedUnderCommittee(signature)) continue
      report(position.place, { position: position.value }, { severity: plainly(profile) })
    }
  },
})
