import { defineRule } from '../rule.ts'
import { authorityFields, typedMarkIn } from './authority-fields.ts'

/** The form prints authority and position in capitals itself; in the file they are written as in a sentence, so that lists and registers can use them. */
export const authorityInCapitals = defineRule({
  code: 'TT102',
  source: 'yaml',
  group: 'ky',
  severity: 'info',
  sure: 'practice',
  covers: ['U140'],
  bad: { yaml: 'ky: {chuc_vu: ⟦GIÁM ĐỐC⟧, ho_ten: Nguyễn Văn An}' },
  good: { yaml: 'ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    for (const signature of plan.signatures) {
      const { signingBody, position, concurrently, otherPosition } = signature
      const authorities = authorityFields(signature, profile).map(({ text }) => text)
      const texts = [signingBody, ...authorities, position, concurrently, otherPosition]
      for (const text of texts) {
        const words = text === undefined ? '' : text.value.slice(typedMarkIn(text.value)?.end ?? 0)
        // One word may be an abbreviation: UBND.
        if (text === undefined || !words.includes(' ') || words !== words.toLocaleUpperCase('vi')) continue
        if (/\p{Lu}{2}/u.test(words)) report(text.place, { words: text.value })
      }
    }
  },
})
