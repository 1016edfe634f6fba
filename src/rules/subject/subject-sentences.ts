import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

const stop = /(?<=[\p{Ll}\d”")])(?<!\d|v\.v|[Tt]h|TP|Tp)[.!?](?=\s{1,5}\p{Lu})/u

/** One short sentence or one phrase (II.5.a); the Party's since 2026 a phrase (HD 05, 5.1.1). */
export const subjectSentences = defineRule({
  code: 'TT053',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 5 điểm a', hd05: 'khoản 5.1.1', hd36: 'điểm 1.5.1', youth: 'mục III, khoản 5' }),
  sure: 'text',
  bad: { yaml: 'trich_yeu: Số hóa hồ sơ lưu trữ⟦.⟧ Bàn giao tài liệu năm 2027' },
  good: { yaml: 'trich_yeu: Số hóa hồ sơ lưu trữ và bàn giao tài liệu cho TP. Hòa Phú' },
  check({ plan }, report) {
    const found = plan.subject && stop.exec(plan.subject.value)
    if (plan.subject !== undefined && found) report(placeWithin(plan.subject.place, found.index, found.index + 1), {})
  },
})
