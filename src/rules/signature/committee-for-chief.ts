import { unmarked, withoutAuthorityMark } from '../../plan/typed-marks.ts'
import { clausesOf, plainly } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { officeIn } from './office.ts'
import { isBoard, issuerKind } from './signers.ts'

/** A committee's deputies sign on behalf of the committee (T/M); K/T is for bodies that are led by one head (HD 05, 7.1.1.a, b). */
export const committeeForChief = defineRule({
  code: 'TT087',
  group: 'ky',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ hd05: 'khoản 7.1.1 điểm a, điểm b', hd36: 'điểm 1.7.1' }),
  sure: 'text',
  holds: { families: ['dang'] },
  covers: ['U147'],
  bad: {
    base: 'dang',
    yaml: 'ky: {thay_mat: Ban Thường vụ, ky_thay: ⟦Bí thư⟧, chuc_vu: Phó Bí thư, ho_ten: Nguyễn Văn An}',
  },
  good: { base: 'dang', yaml: 'ky: {thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    for (const { onBehalf, forChief, byOrder, approves } of plan.signatures) {
      if (forChief === undefined || byOrder !== undefined || approves) continue
      const isSecretary = officeIn(unmarked(forChief.value, withoutAuthorityMark))?.chief === 'bí thư'
      const isCommittee = issuerKind(plan) === 'party-committee' && !isBoard(plan)
      if (isSecretary || isCommittee || onBehalf !== undefined)
        report(forChief.place, { chief: forChief.value }, { severity: plainly(profile) })
    }
  },
})
