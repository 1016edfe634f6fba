import { defineRule } from '../rule.ts'

/** The type stands on a line of its own above the subject: a subject that begins with it prints the word twice. “Kế hoạch hóa” is another word. */
export const typeNameInSubject = defineRule({
  code: 'TT007',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'trich_yeu: ⟦Kế hoạch số hóa hồ sơ lưu trữ năm 2027⟧' },
  good: { yaml: 'trich_yeu: Kế hoạch hóa công tác lưu trữ năm 2027' },
  check({ plan, profile }, report) {
    if (plan.subject === undefined) return
    const type = plan.typeName?.value ?? profile.wording.typeName.v
    const start = plan.subject.value.slice(0, type.length + 1).toLocaleLowerCase('vi')
    const rest = plan.subject.value.slice(type.length).trimStart().toLocaleLowerCase('vi')
    if (start === `${type.toLocaleLowerCase('vi')} ` && !/^ho[áa]|^hóa/.test(rest)) report(plan.subject.place, { type })
  },
})
