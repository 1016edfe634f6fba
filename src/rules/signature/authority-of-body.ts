import { kindOfAgency } from '../../language/agencies/kind-of-agency.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { authorityFields, typedMarkIn } from './authority-fields.ts'
import { officeIn } from './office.ts'

const collective = /^(?:ban (?:thường vụ|thường trực|chấp hành)|ủy ban|hội đồng|sở|bộ|phòng|ubnd|hđnd)(?!\p{L})/iu

/** KT., Q., TL. and TUQ. stand before an office, TM. alone before a body (II.7.b). In the unions, as in the Party, TL. may name the standing committee. */
export const authorityOfBody = defineRule({
  code: 'TT108',
  group: 'ky',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 7 điểm b', hd05: 'khoản 7.1.1 điểm b', hd36: 'điểm 1.7.1', youth: 'mục III, khoản 7' }),
  sure: 'text',
  covers: ['U137', 'U139'],
  bad: { yaml: 'ky: {ky_thay: ⟦Sở Nội vụ⟧, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    const severity = profile.id === 'nd30' ? 'error' : 'warning'
    for (const signature of plan.signatures)
      for (const { key, text, mark } of authorityFields(signature, profile)) {
        const mayBeBody =
          key === 'thay_mat' || (profile.family !== 'nha_nuoc' && (key === 'thua_lenh' || key === 'thua_uy_quyen'))
        const words = text.value.slice(typedMarkIn(text.value)?.end ?? 0).slice(0, 200)
        if (mayBeBody || officeIn(words) !== undefined) continue
        const kind = kindOfAgency(words)
        if ((kind !== undefined && kind !== 'person') || collective.test(words))
          report(text.place, { body: words, mark }, { severity })
      }
  },
})
