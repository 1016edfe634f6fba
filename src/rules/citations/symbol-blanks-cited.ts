import { defineRule } from '../rule.ts'
import { numberAndSymbolClauses } from './cited-clauses.ts'
import { editIn, fixOf, numberOfMention, placeIn } from './mentions.ts'

/** “Không cách chữ” (II.3.c): number and symbol are one word, or a search for it finds nothing. */
export const symbolBlanksCited = defineRule({
  code: 'VD012',
  group: 'vien-dan',
  severity: 'warning',
  clause: numberAndSymbolClauses,
  sure: 'derived',
  fix: 'safe',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số ⟦120/KH- UBND⟧ ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    for (const mention of reading.mentions()) {
      const { spacing, blank, symbolSpan } = mention.found
      const number = numberOfMention(mention)
      if (spacing.length === 0 || blank || number === undefined || symbolSpan === undefined) continue
      // "739/SGD ĐT": whether nothing or a hyphen belongs there, only the author knows.
      const isTorn = spacing.some(
        ({ start, end }) => start > symbolSpan.start && /^\p{L}\s+\p{L}$/u.test(mention.passage.text.slice(start - 1, end + 1)),
      )
      const edits = (isTorn ? [] : spacing).map((span) => {
        // "298 KH/TWĐTN": the blank stands for the hyphen that was forgotten.
        const sign = span.end === symbolSpan.start && !/[/\-–—‑]/u.test(mention.passage.text.charAt(span.start - 1)) ? '-' : ''
        return { sign, edit: editIn(mention, span, sign) }
      })
      const fix = fixOf(edits.map(({ edit }) => edit))
      const kind = edits.some(({ sign }) => sign !== '') ? ({ kind: 'suggestion' } as const) : {}
      report(placeIn(mention, number), { number: number.text }, fix === undefined ? {} : { fix: { ...fix, ...kind } })
    }
  },
})
