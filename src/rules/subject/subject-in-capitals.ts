import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

/** The subject is set in small letters (II.5.b: “chữ in thường”); the form prints it as it was typed. Many offices set it in capitals all the same. */
export const subjectInCapitals = defineRule({
  code: 'TT052',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 5 điểm b', hd05: 'khoản 5.1.1', hd36: 'điểm 1.5.1', youth: 'mục III, khoản 5' }),
  sure: 'text',
  covers: ['U102'],
  bad: { yaml: 'trich_yeu: ⟦SỐ HÓA HỒ SƠ LƯU TRỮ NĂM 2027⟧' },
  good: { yaml: 'trich_yeu: Chuyển đổi số trong các HTX' },
  check({ plan }, report) {
    if (plan.subject === undefined) return
    const letters = plan.subject.value.match(/\p{L}/gu) ?? []
    const capitals = letters.filter((letter) => letter !== letter.toLocaleLowerCase('vi')).length
    if (letters.length >= 12 && capitals >= 0.9 * letters.length) report(plan.subject.place, {})
  },
})
