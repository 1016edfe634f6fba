import { defineRule } from '../rule.ts'
import { clausesOf, plainly } from './form-sources.ts'
import { joinedName } from './issuer-lines.ts'

const people = /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)(?= |$)/u

/** People's committees and councils, and the Party's provincial committees (HD 05, 2.1.2.b), stand alone in the issuer's box. */
export const parentNeedless = defineRule({
  code: 'TT010',
  group: 'dau-van-ban',
  severity: 'warning',
  alsoAs: ['error'],
  clause: clausesOf({ state: 'khoản 2 điểm a', hd05: 'khoản 2.1.2 điểm b', hd36: 'điểm 1.2.1.b' }),
  sure: 'text',
  holds: { families: ['nha_nuoc', 'dang'] },
  bad: { base: 'dang', yaml: 'co_quan: {chu_quan: ⟦Đảng bộ tỉnh Sơn Hà⟧, ban_hanh: Tỉnh ủy Sơn Hà, viet_tat: TU}' },
  good: { base: 'dang', yaml: 'co_quan: {chu_quan: Đảng bộ tỉnh Sơn Hà, ban_hanh: Đảng ủy xã Hòa Phú, viet_tat: ĐU}' },
  check({ plan, profile }, report) {
    const [parent] = plan.issuer.parent
    const [issuer] = plan.issuer.issuing
    if (parent === undefined || issuer === undefined) return
    const name = joinedName(plan.issuer.issuing)
    // Before 27/5/2026 a thành ủy may be a town's, which stands under its province.
    const alone =
      profile.family === 'dang' ? (profile.id === 'dang_hd05' ? /^(?:tỉnh|thành) ủy(?= |$)/u : /^tỉnh ủy(?= |$)/u) : people
    if (!alone.test(name)) return
    report(
      parent.place,
      { parent: parent.value, issuer: issuer.value },
      profile.family === 'dang' ? { severity: plainly(profile) } : {},
    )
  },
})
