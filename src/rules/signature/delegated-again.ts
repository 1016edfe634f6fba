import { clausesOf, plainly } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

/** Who signs by delegation signs himself: TUQ. with KT. (Điều 13 khoản 3), in the Party T/L with K/T (HD 05, 7.1.4.d), hands it on. */
export const delegatedAgain = defineRule({
  code: 'TT088',
  group: 'ky',
  severity: 'error',
  alsoAs: ['warning'],
  clause: { ...clausesOf({ hd05: 'khoản 7.1.4 điểm d', hd36: 'điểm 1.7.1.d' }), nd30: 'NĐ 30/2020/NĐ-CP, Điều 13 khoản 3' },
  sure: 'text',
  covers: ['U147', 'U231'],
  bad: {
    yaml: 'ky: {thua_uy_quyen: Chủ tịch, ky_thay: ⟦Giám đốc⟧, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An}',
  },
  good: { yaml: 'ky: {thua_uy_quyen: Chủ tịch, chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    const { wording } = profile
    const inParty = profile.family === 'dang'
    if (profile.family === 'doan') return
    for (const { byDelegation, byOrder, forChief } of plan.signatures) {
      const given = inParty ? byOrder : byDelegation
      if (forChief === undefined || given === undefined) continue
      const mark = inParty ? wording.signature.byOrder.v : wording.signature.byDelegation.v
      report(forChief.place, { mark, again: wording.signature.forChief.v }, { severity: plainly(profile) })
    }
  },
})
