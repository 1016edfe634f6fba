import { defineRule } from '../rule.ts'
import { clausesOf } from './form-sources.ts'
import { joinedName } from './issuer-lines.ts'

const nameless =
  /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?: (?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn))?$/u

/** A local body's name has its province's or commune's in it (II.2.a: “có thêm tên tỉnh, thành phố …”). */
export const localityMissing = defineRule({
  code: 'TT039',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 2 điểm a' }),
  sure: 'text',
  holds: { families: ['nha_nuoc'] },
  covers: ['U067'],
  bad: { yaml: 'co_quan: {chu_quan: ⟦UBND tỉnh⟧, ban_hanh: Sở Nội vụ, viet_tat: SNV}' },
  good: { yaml: 'co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}' },
  check({ plan }, report) {
    for (const lines of [plan.issuer.parent, plan.issuer.issuing]) {
      const last = lines.at(-1)
      if (last !== undefined && nameless.test(joinedName(lines)))
        report(last.place, { name: lines.map(({ value }) => value).join(' ') })
    }
  },
})
