import { defineRule } from '../rule.ts'
import { numberAndSymbolClauses } from './cited-clauses.ts'
import { editIn, fixOf, numberOfMention, placeIn } from './mentions.ts'

/** "Chỉ thị46-CT/TW", "57-NQ/TWngày": a blank was lost, mostly in copying from a scan. */
export const numberGlued = defineRule({
  code: 'VD013',
  group: 'vien-dan',
  severity: 'warning',
  clause: numberAndSymbolClauses,
  sure: 'derived',
  fix: 'suggestion',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số ⟦120/KH-UBNDngày⟧ 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    for (const mention of reading.mentions()) {
      const { glued } = mention.found
      const number = numberOfMention(mention)
      if (glued.length === 0 || number === undefined) continue
      const { text } = mention.passage
      // The whole word that was made of two.
      const start = glued.includes(number.start)
        ? number.start - (/\p{L}*$/u.exec(text.slice(0, number.start))?.[0].length ?? 0)
        : number.start
      const end = number.end + (/^\p{L}*/u.exec(text.slice(number.end, number.end + 12))?.[0].length ?? 0)
      const fix = fixOf(glued.map((at) => editIn(mention, { start: at, end: at }, ' ')))
      report(
        placeIn(mention, { start, end }),
        { written: text.slice(start, end), number: number.text },
        fix === undefined ? {} : { fix },
      )
    }
  },
})
