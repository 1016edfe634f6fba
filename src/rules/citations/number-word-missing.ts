import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { editIn, fixOf, numberOfMention, placeIn } from './mentions.ts'

/** The samples of the form write "Nghị định số …": the word "số" stands before the number of an instrument that is named for the first time. */
export const numberWordMissing = defineRule({
  code: 'VD001',
  group: 'vien-dan',
  severity: 'warning',
  alsoAs: ['info'],
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
    for (const mention of reading.mentions()) {
      const { found, passage, nested } = mention
      const number = numberOfMention(mention)
      // A quoted title may tell the number first; what it leaves out is not the author's.
      if (found.key === undefined || number === undefined || (nested && !found.numberWord) || passage.role === 'cell') continue
      const first = !seen.has(found.key)
      seen.add(found.key)
      if (!first || found.numberWord || nested || found.kindText === undefined || found.glued.length > 0) continue
      const fix = fixOf([editIn(mention, { start: number.start, end: number.start }, 'số ')])
      // Without date and issuer it is hardly more than a name, "Chỉ thị 05-CT/TW".
      const isFormal = found.dateForm !== undefined || found.issuer !== undefined
      const args = { kind: found.kindText.text, number: number.text }
      report(placeIn(mention, number), args, { severity: isFormal ? 'warning' : 'info', ...(fix === undefined ? {} : { fix }) })
    }
  },
})
