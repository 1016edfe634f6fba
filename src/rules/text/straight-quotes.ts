import { defineRule } from '../rule.ts'
import { fixOf, type Rewriting } from './rewrite.ts'

const straight = /(?<!\d)"/g

/** Straight marks beside curly ones: one document has one kind. A document with straight ones only is left alone. */
export const straightQuotes = defineRule({
  code: 'LV013',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở phát động phong trào “Mỗi tuần một hộp hồ sơ” và hội thi ⟦"⟧Tra cứu nhanh".`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở phát động phong trào “Mỗi tuần một hộp hồ sơ” và mua màn hình 24".`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    const { text } = whole
    if (!text.includes('"') || !/[“”]/.test(text)) return
    const found = [...text.matchAll(straight)].map(({ index }) => index)
    const [first] = found
    if (first === undefined) return
    const pieces = curled(text, found)
    const args = { straight: found.length, curly: text.match(/[“”]/g)?.length ?? 0 }
    report(whole.placeOf(first, first + 1), args, { ...fixOf(whole, pieces), others: whole.placesOf(pieces) })
  },
})

/** By where it stands: before a word it opens, after one it closes. */
function curled(text: string, found: readonly number[]): readonly Rewriting[] {
  return found.map((start) => {
    const opens = /[\s([“]/.test(text[start - 1] ?? ' ') && !/\s/.test(text[start + 1] ?? ' ')
    return { start, end: start + 1, wanted: opens ? '“' : '”' }
  })
}
