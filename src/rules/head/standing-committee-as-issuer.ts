import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { clausesOf, plainly } from './form-sources.ts'

const committee = /^(?:ban thường vụ|ban chấp hành đảng bộ|btv|bch đảng bộ)(?!\p{L})/iu

/** Documents of a ban thường vụ or ban chấp hành bear the name of the tỉnh ủy or đảng ủy (HD 05, 2.1.2.b, c, d). */
export const standingCommitteeAsIssuer = defineRule({
  code: 'TT013',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ hd05: 'khoản 2.1.2 điểm b, c và d', hd36: 'điểm 1.2.1.b' }),
  sure: 'text',
  holds: { families: ['dang'] },
  bad: { base: 'dang', yaml: 'co_quan: {ban_hanh: ⟦Ban Thường vụ⟧ Tỉnh ủy Sơn Hà, viet_tat: TU}' },
  good: { base: 'dang', yaml: 'co_quan: {ban_hanh: Ban Chấp hành Trung ương, viet_tat: TW}' },
  check({ plan, profile }, report) {
    for (const { value, place } of plan.issuer.issuing) {
      const words = committee.exec(value)?.[0]
      if (words === undefined) continue
      report(placeWithin(place, 0, words.length), { words }, { severity: plainly(profile) })
      return
    }
  },
})
