import { defineRule } from '../rule.ts'
import { issuerNames } from '../signature/signers.ts'
import { clausesOf } from './form-sources.ts'
import { joinedName } from './issuer-lines.ts'

/** Bodies that always stand under another; universities, boards and associations do not always. */
const below =
  /^(?:sở|phòng|chi cục|trung tâm|thanh tra (?:tỉnh|thành phố|sở)|văn phòng (?:ủy ban|ubnd|hội đồng|hđnd|sở)|trạm y tế|trường (?:mầm non|mẫu giáo|tiểu học|trung học|thcs|thpt|phổ thông|ptdt|cao đẳng|chính trị))(?= |$)/u

/** The name of the issuer consists of its own and of its direct parent's, “nếu có” (II.2.a). */
export const parentMissing = defineRule({
  code: 'TT009',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 2 điểm a' }),
  sure: 'derived',
  holds: { families: ['nha_nuoc'] },
  covers: ['U067'],
  bad: { yaml: 'co_quan: {ban_hanh: ⟦Sở Nội vụ⟧, viet_tat: SNV}' },
  good: {
    yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân xã Hòa Phú, viet_tat: UBND}\nky: {ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An}',
  },
  check({ plan, readable }, report) {
    const [first] = plan.issuer.issuing
    if (first === undefined || plan.issuer.parent.length > 0 || !readable('/co_quan/chu_quan')) return
    // Bodies that issue one plan together need not have one parent.
    if (/^KHLT/u.test(plan.symbol?.value ?? '') || /liên (?:tịch|ngành)/iu.test(plan.typeName?.value ?? '')) return
    if (issuerNames(plan).length > 1) return
    if (below.test(joinedName(plan.issuer.issuing))) report(first.place, { issuer: first.value })
  },
})
