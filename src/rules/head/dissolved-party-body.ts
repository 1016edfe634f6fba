import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { clausesOf } from './form-sources.ts'
import { issuerLines } from './issuer-lines.ts'

const dissolved = /(?<!\p{L})(?:đảng đoàn|ban cán sự đảng|đảng [uủ][ỷy] khối)(?!\p{L})/iu

/** HD 05 no longer knows đảng đoàn, ban cán sự đảng and đảng ủy khối, which HD 36 listed: it does not forbid them, so this only asks. */
export const dissolvedPartyBody = defineRule({
  code: 'TT015',
  group: 'dau-van-ban',
  severity: 'info',
  clause: clausesOf({ hd05: 'khoản 2.1' }),
  sure: 'derived',
  holds: { profiles: ['dang_hd05'] },
  covers: ['U073'],
  bad: {
    base: 'dang',
    yaml: 'co_quan: {chu_quan: Tỉnh ủy Sơn Hà, ban_hanh: ⟦Ban Cán sự đảng⟧ Ủy ban nhân dân tỉnh, viet_tat: BCSĐ}',
  },
  good: { base: 'dang', yaml: 'co_quan: {chu_quan: Đảng bộ tỉnh Sơn Hà, ban_hanh: Đảng ủy Ủy ban nhân dân tỉnh, viet_tat: ĐU}' },
  check({ plan, reading }, report) {
    if (reading.dayOfJudgement() === undefined) return
    for (const { value, place } of issuerLines(plan)) {
      const found = dissolved.exec(value)
      if (found !== null) report(placeWithin(place, found.index, found.index + found[0].length), { name: found[0] })
    }
  },
})
