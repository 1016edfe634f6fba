import type { Family } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { clausesOf, plainlyButYouth } from './form-sources.ts'

const short =
  /(?<![\p{L}\d&])(?:UBND|HĐND|VPUBND|MTTQ|MTTQVN|UBMTTQ|UBMTTQVN|LHPN|LĐLĐ|TNCS|BCH|BTV|KH&ĐT|KHĐT|GD&ĐT|GD-ĐT|GDĐT|NN&PTNT|NN&MT|TN&MT|TT&TT|KH&CN|VHTTDL|VHTT&DL|LĐTB&XH|LĐTBXH|TP|Tp)(?![\p{L}\d])\.?/gu

/** HD 29-HD/TWĐTN-VP, III.2 abbreviates these itself; QĐ 207/QĐ-MTTW-BTT is written with MTTQ by the Front's own offices. */
const allowed: Readonly<Partial<Record<Family, RegExp>>> = { doan: /^(?:BCH|TNCS|TP|Tp)/, mttq: /^MTTQ/ }

/** Only the parent's name may be abbreviated (II.2.a); the Party's is written exactly and in full (HD 05, 2.1). */
export const issuerAbbreviated = defineRule({
  code: 'TT008',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 2 điểm a', hd05: 'khoản 2.1', hd36: 'điểm 1.2.1', youth: 'mục III, khoản 2' }),
  sure: 'text',
  covers: ['U067'],
  bad: {
    yaml: 'co_quan: {ban_hanh: ⟦UBND⟧ xã Hòa Phú, viet_tat: UBND}\nky: {ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An}',
  },
  good: {
    yaml: 'co_quan: {chu_quan: UBND xã Hòa Phú, ban_hanh: Phòng Kinh tế, viet_tat: PKT}\nky: {chuc_vu: Trưởng phòng, ho_ten: Nguyễn Văn An}',
  },
  check({ plan, profile }, report) {
    for (const { value, place } of plan.issuer.issuing) {
      for (const { 0: words, index } of /[A-ZĐ]{2}|Tp/.test(value) ? value.matchAll(short) : []) {
        if (allowed[profile.family]?.test(words)) continue
        report(placeWithin(place, index, index + words.length), { words }, { severity: plainlyButYouth(profile) })
        return
      }
    }
  },
})
