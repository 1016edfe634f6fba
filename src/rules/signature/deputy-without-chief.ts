import type { AgencyKind } from '../../language/agencies/kind-of-agency.ts'
import { unmarked, withoutAuthorityMark } from '../../plan/typed-marks.ts'
import { defineRule } from '../rule.ts'
import { officeIn } from './office.ts'
import { isBoard, issuerKind } from './signers.ts'

/** Bodies whose deputies sign KT.: councils and teams have rules of their own. */
const judged: ReadonlySet<AgencyKind | undefined> = new Set([
  'ubnd',
  'so',
  'phong',
  'chi-cuc',
  'trung-tam',
  'truong',
  'van-phong',
  'thanh-tra',
  'hospital',
  'bo',
  'cuc',
])

/** A deputy signs for the chief (KT.), under TM. and under TL. too, and also while he is in charge (Điều 13 khoản 1, 2, 4). */
export const deputyWithoutChief = defineRule({
  code: 'TT086',
  group: 'ky',
  severity: 'warning',
  clause: 'NĐ 30/2020/NĐ-CP, Điều 13 khoản 1, khoản 2, khoản 4; Phụ lục I, Phần I, Mục II, khoản 7 điểm b',
  sure: 'text',
  holds: { families: ['nha_nuoc'] },
  covers: ['U137', 'U147'],
  bad: { yaml: 'ky: {chuc_vu: ⟦Phó Giám đốc⟧, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An}' },
  check({ plan }, report) {
    if (!judged.has(issuerKind(plan)) || isBoard(plan)) return
    for (const { position, forChief, byDelegation, byOrder, concurrently, approves } of plan.signatures) {
      if (position === undefined || forChief || byDelegation || concurrently || approves) continue
      const office = officeIn(position.value)
      if (office?.isDeputy !== true) continue
      // “TL. GIÁM ĐỐC / PHÓ GIÁM ĐỐC” has another fault (TT090).
      const orders = byOrder === undefined ? undefined : officeIn(unmarked(byOrder.value, withoutAuthorityMark))
      if (orders?.chief !== office.chief) report(position.place, { position: position.value })
    }
  },
})
