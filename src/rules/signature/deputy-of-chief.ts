import { unmarked, withoutAuthorityMark } from '../../plan/typed-marks.ts'
import { clausesOf, plainlyButYouth } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { officeIn } from './office.ts'
import { isBoard } from './signers.ts'

/** KT. names the chief for whom his own deputy signs: under KT. GIÁM ĐỐC stands PHÓ GIÁM ĐỐC, not GIÁM ĐỐC and not PHÓ CHỦ TỊCH. */
export const deputyOfChief = defineRule({
  code: 'TT085',
  group: 'ky',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({
    state: 'khoản 7 điểm b; Điều 13 khoản 1, khoản 2',
    hd05: 'khoản 7.1.1 điểm b, khoản 7.1.4 điểm c',
    hd36: 'điểm 1.7.1',
    youth: 'mục III, khoản 7',
  }),
  sure: 'text',
  covers: ['U137', 'U142'],
  bad: { yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: ⟦Giám đốc⟧, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    for (const { forChief, position, acting } of plan.signatures) {
      if (forChief === undefined || position === undefined || acting !== undefined) continue
      // KT. BỘ TRƯỞNG, CHỦ NHIỆM: one person of two offices, whose deputies are of either.
      const chiefs = unmarked(forChief.value, withoutAuthorityMark)
        .split(/\s*[,;]\s*|\s+[-–]\s+|\s+kiêm\s+/iu, 3)
        .map(officeIn)
      const signer = officeIn(position.value)
      // A deputy under KT. (TT107) and an office that is not known are not judged here.
      if (signer === undefined || chiefs.some((chief) => chief?.isDeputy === true)) continue
      if (
        signer.isDeputy &&
        chiefs.some((chief) => chief === undefined || chief.chief === signer.chief || chief.chief === 'thủ trưởng')
      )
        continue
      // A board's members may sign with the office that they hold elsewhere.
      const severity = isBoard(plan) ? 'warning' : plainlyButYouth(profile)
      report(position.place, { position: position.value, chief: forChief.value }, { severity })
    }
  },
})
