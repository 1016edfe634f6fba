import { defineRule } from '../rule.ts'
import { clausesOf, plainly } from './form-sources.ts'
import { joinedName } from './issuer-lines.ts'

const organs =
  /^(?:ban (?:tổ chức|tuyên giáo|dân vận|nội chính|xây dựng đảng|đối ngoại|chỉ đạo)|(?:cơ quan )?ủy ban kiểm tra|văn phòng|trường chính trị|trung tâm chính trị|tiểu ban)(?= |$)/u

/** What a committee founds (its boards, office, school, steering committees) names that committee above it, not the “Đảng bộ” (HD 05, 2.1.3). */
export const partyOrganParent = defineRule({
  code: 'TT012',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ hd05: 'khoản 2.1.3', hd36: 'điểm 1.2.1.c' }),
  sure: 'text',
  holds: { families: ['dang'] },
  bad: { base: 'dang', yaml: 'co_quan: {chu_quan: ⟦Đảng bộ xã Hòa Phú⟧, ban_hanh: Ban Xây dựng Đảng, viet_tat: BXDĐ}' },
  good: { base: 'dang', yaml: 'co_quan: {chu_quan: Đảng ủy xã Hòa Phú, ban_hanh: Ban Xây dựng Đảng, viet_tat: BXDĐ}' },
  check({ plan, profile, readable }, report) {
    const [issuer] = plan.issuer.issuing
    const [parent] = plan.issuer.parent
    if (issuer === undefined || !readable('/co_quan/chu_quan')) return
    const name = joinedName(plan.issuer.issuing)
    // Joint issuers stand in one line without a parent (HD 05, 2.1.5).
    if (!organs.test(name) || name.includes(' - ')) return
    // HD 36 leaves the political schools out of its scope (I.2); HD 05 names them.
    if (profile.id !== 'dang_hd05' && name.includes('chính trị')) return
    if (parent !== undefined && !joinedName(plan.issuer.parent).startsWith('đảng bộ')) return
    const args = { issuer: issuer.value, ...(parent === undefined ? {} : { parent: parent.value }) }
    report((parent ?? issuer).place, args, { severity: plainly(profile) })
  },
})
