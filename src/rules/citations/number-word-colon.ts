import { defineRule } from '../rule.ts'
import { editIn, fixOf, placeIn } from './mentions.ts'

const colon = /^số\s{0,4}:\s{0,4}$/iu

/** The colon after "Số" belongs to the head of a document (II.3.c); in a sentence there is none. */
export const numberWordColon = defineRule({
  code: 'VD028',
  group: 'vien-dan',
  severity: 'info',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch ⟦số:⟧ 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    for (const mention of reading.mentions()) {
      const { kindText, numberSpan } = mention.found
      if (kindText === undefined || numberSpan === undefined) continue
      const between = mention.passage.text.slice(kindText.end, numberSpan.start)
      const word = between.trimStart()
      if (!colon.test(word)) continue
      const start = kindText.end + between.length - word.length
      const fix = fixOf([editIn(mention, { start, end: numberSpan.start }, 'số ')])
      report(
        placeIn(mention, { start, end: start + word.trimEnd().length }),
        { kind: kindText.text },
        fix === undefined ? {} : { fix },
      )
    }
  },
})
