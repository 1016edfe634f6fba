import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { editIn, fixOf, mentionsOf, numberOfMention, placeIn } from './mentions.ts'

/** The samples of the form write "Nghị định số …": the word "số" stands before the number of an instrument that is named for the first time. */
export const numberWordMissing = defineRule({
  code: 'VD001',
  group: 'vien-dan',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  covers: ['U122'],
  fix: 'suggestion',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch ⟦120/KH-UBND⟧ ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    const seen = new Set<string>()
    for (const mention of mentionsOf(reading)) {
      const { found, passage, nested } = mention
      const number = numberOfMention(mention)
      if (found.key === undefined || number === undefined || nested || passage.role === 'cell') continue
      const first = !seen.has(found.key)
      seen.add(found.key)
      if (!first || found.numberWord || found.kindText === undefined || found.glued.length > 0) continue
      const fix = fixOf([editIn(mention, { start: number.start, end: number.start }, 'số ')])
      report(placeIn(mention, number), { kind: found.kindText.text, number: number.text }, fix === undefined ? {} : { fix })
    }
  },
})
