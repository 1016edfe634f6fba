import { unmarked, withoutAuthorityMark } from '../../plan/typed-marks.ts'
import { clausesOf, plainlyButYouth } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { officeIn } from './office.ts'

/** TM. stands before the name of a collective or of the body (II.7.b), never before one person's office: that is KT., TL. or TUQ. */
export const onBehalfOfPerson = defineRule({
  code: 'TT082',
  group: 'ky',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 7 điểm b', hd05: 'khoản 7.1.1 điểm a', hd36: 'điểm 1.7.1', youth: 'mục III, khoản 7' }),
  sure: 'text',
  covers: ['U139'],
  bad: { yaml: 'ky: {thay_mat: ⟦Giám đốc⟧, chuc_vu: Chánh Văn phòng, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {thua_lenh: Giám đốc, chuc_vu: Chánh Văn phòng, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    for (const { onBehalf } of plan.signatures) {
      if (onBehalf === undefined || officeIn(unmarked(onBehalf.value, withoutAuthorityMark)) === undefined) continue
      report(
        onBehalf.place,
        { office: onBehalf.value, mark: profile.wording.signature.onBehalf.v },
        { severity: plainlyButYouth(profile) },
      )
    }
  },
})
