import { unmarked, withoutAuthorityMark } from '../../plan/typed-marks.ts'
import { defineRule } from '../rule.ts'
import { officeIn } from './office.ts'

/** TL. and TUQ. are given to the head of a unit below (Điều 13 khoản 3, 4): the chief himself and his deputies do not sign by his order. */
export const orderWithinLeadership = defineRule({
  code: 'TT090',
  group: 'ky',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Điều 13 khoản 3, khoản 4',
  sure: 'text',
  holds: { families: ['nha_nuoc'] },
  covers: ['U137', 'U148'],
  bad: { yaml: 'ky: {thua_lenh: Giám đốc, chuc_vu: ⟦Phó Giám đốc⟧, ho_ten: Nguyễn Văn An}' },
  good: {
    yaml: 'ky: {thua_lenh: Giám đốc, ky_thay: Chánh Văn phòng, chuc_vu: Phó Chánh Văn phòng, ho_ten: Nguyễn Văn An}',
  },
  check({ plan, profile }, report) {
    const { byOrder: order, byDelegation: delegation } = profile.wording.signature
    for (const { byOrder, byDelegation, position, forChief } of plan.signatures) {
      const given = byOrder ?? byDelegation
      if (given === undefined || position === undefined || forChief !== undefined) continue
      const [chief, signer] = [officeIn(unmarked(given.value, withoutAuthorityMark)), officeIn(position.value)]
      if (chief === undefined || signer === undefined) continue
      // “TL. GIÁM ĐỐC / GIÁM ĐỐC TRUNG TÂM …” names a unit below; a deputy may not sign by delegation at all.
      const isSame = chief.chief === signer.chief && position.value.length === signer.end
      const isDelegatedDeputy = byOrder === undefined && signer.isDeputy
      const mark = (byOrder === undefined ? delegation : order).v
      if (isSame || isDelegatedDeputy) report(position.place, { mark, chief: given.value, position: position.value })
    }
  },
})
