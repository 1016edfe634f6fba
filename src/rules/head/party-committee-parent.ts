import { defineRule } from '../rule.ts'
import { clausesOf, plainly } from './form-sources.ts'
import { joinedName } from './issuer-lines.ts'

const below = /^(?:đảng ủy (?:xã|phường|đặc khu|thị trấn)|chi bộ|huyện ủy|quận ủy|thị ủy)(?!\p{L})/u

/** A commune's committee or a cell names the organisation above it as “Đảng bộ …” (HD 05, 2.1.2.c, d, đ; HD 36, 1.2.1.b). */
export const partyCommitteeParent = defineRule({
  code: 'TT011',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ hd05: 'khoản 2.1.2 điểm c, d và đ', hd36: 'điểm 1.2.1.b' }),
  sure: 'text',
  holds: { families: ['dang'] },
  bad: { base: 'dang', yaml: 'co_quan: {chu_quan: ⟦Tỉnh ủy Sơn Hà⟧, ban_hanh: Đảng ủy xã Hòa Phú, viet_tat: ĐU}' },
  good: { base: 'dang', yaml: 'co_quan: {chu_quan: Đảng bộ tỉnh Sơn Hà, ban_hanh: Đảng ủy xã Hòa Phú, viet_tat: ĐU}' },
  check({ plan, profile, readable }, report) {
    const [issuer] = plan.issuer.issuing
    const [parent] = plan.issuer.parent
    if (issuer === undefined || !readable('/co_quan/chu_quan')) return
    if (!below.test(joinedName(plan.issuer.issuing)) || joinedName(plan.issuer.parent).startsWith('đảng bộ')) return
    const args = { issuer: issuer.value, ...(parent === undefined ? {} : { parent: parent.value }) }
    report((parent ?? issuer).place, args, { severity: plainly(profile) })
  },
})
