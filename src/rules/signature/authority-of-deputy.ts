import { clausesOf, plainlyButYouth } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { authorityFields, typedMarkIn } from './authority-fields.ts'
import { officeIn } from './office.ts'

/** Q., KT., TL. and TUQ. stand before the office of the head of the body (II.7.b), never before a deputy's. */
export const authorityOfDeputy = defineRule({
  code: 'TT107',
  group: 'ky',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({
    state: 'khoản 7 điểm b',
    hd05: 'khoản 7.1.1, khoản 7.1.4 điểm c',
    hd36: 'điểm 1.7.1',
    youth: 'mục III, khoản 7',
  }),
  sure: 'text',
  covers: ['U137'],
  bad: { yaml: 'ky: {ky_thay: ⟦Phó Giám đốc⟧, chuc_vu: Chánh Văn phòng, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {thua_lenh: Giám đốc, chuc_vu: Chánh Văn phòng, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    for (const signature of plan.signatures)
      for (const { key, text, mark } of authorityFields(signature, profile)) {
        const words = text.value.slice(typedMarkIn(text.value)?.end ?? 0)
        if (key === 'thay_mat' || officeIn(words)?.isDeputy !== true) continue
        // Only the State says it of every mark in so many words.
        report(text.place, { office: words, mark }, { severity: profile.id === 'nd30' ? plainlyButYouth(profile) : 'warning' })
      }
  },
})
