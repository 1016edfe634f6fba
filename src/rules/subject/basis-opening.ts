import { placeWithin } from '../../plan/snippet.ts'
import { unmarked, withoutDash } from '../../plan/typed-marks.ts'
import { defineRule } from '../rule.ts'

const wrong =
  /^(?:[Cc]ăn cứ (?:vào|theo)|[Cc]ăn cứ\s{0,4}:|căn cứ|theo đề nghị|theo|thực hiện|xét đề nghị|xét|[Dd]ựa (?:vào|trên|theo)|[Tt]hi hành|[Cc]hấp hành|[Tt]rên cơ sở căn cứ)(?!\p{L})/u

/** The form puts “Căn cứ” before a basis that has no word of its own: another opening, or one in small letters, prints a second time behind it. */
export const basisOpening = defineRule({
  code: 'TT061',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'practice',
  bad: { yaml: 'can_cu:\n  - ⟦Căn cứ vào⟧ Luật Lưu trữ ngày 21 tháng 6 năm 2024' },
  good: { yaml: 'can_cu:\n  - Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024' },
  check({ plan, profile }, report) {
    const { word } = profile.wording.bases
    for (const { value, place } of plan.bases) {
      const text = unmarked(value, withoutDash)
      const words = wrong.exec(text)?.[0]
      if (words === undefined) continue
      const start = value.length - text.length
      const doubled = ![word.v, ...(word.accept ?? [])].some((opening) => text.startsWith(`${opening} `))
      report(
        placeWithin(place, start, start + words.length),
        { words, ...(doubled ? { printed: `${word.v} ${words}` } : {}) },
        doubled ? {} : { severity: 'info' },
      )
    }
  },
})
