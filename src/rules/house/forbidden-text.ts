import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { findText, presentIn } from './find-text.ts'

/** A warning; an office that means an error says so in `quy_tac`. */
export const forbiddenText = defineRule({
  code: 'NB002',
  group: 'noi-bo',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `mo_dau: |
  Nhằm ⟦từng bước⟧ đưa hồ sơ lên hệ thống dùng chung, Sở Nội vụ ban hành Kế hoạch như sau:`,
    house: { forbidden: ['từng bước'] },
  },
  good: {
    yaml: `mo_dau: |
  Để đưa toàn bộ hồ sơ lên hệ thống dùng chung trong năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
    house: { forbidden: ['từng bước'] },
  },
  check({ reading, house }, report) {
    if (house.forbidden.length === 0) return
    const passages = reading.passages()
    const present = presentIn(
      passages.map(({ text }) => text),
      house.forbidden,
    )
    for (const { text, place } of passages)
      for (const forbidden of present)
        for (const found of findText(text, forbidden)) report(placeWithin(place, found.start, found.end), { text: found.text })
  },
})
