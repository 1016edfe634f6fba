import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { editIn, fixOf, placeIn } from './mentions.ts'
import { mentionsByKey } from './same-instrument.ts'

/** Legislation bears its year in the number since 1997: 30/2020/NĐ-CP, 05/2025/TT-BNV. Decisions and resolutions may be either kind and are not judged. */
export const yearMissingInNumber = defineRule({
  code: 'VD025',
  group: 'vien-dan',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  fix: 'suggestion',
  bad: {
    yaml: `mo_dau: |
  Thực hiện Nghị định số ⟦30/NĐ-CP⟧ ngày 05/3/2020 của Chính phủ về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    for (const group of mentionsByKey(reading)) {
      const [first] = group
      const { found, passage } = first ?? {}
      if (first === undefined || found === undefined || passage === undefined || !isLegislation(found.kind, found.symbol))
        continue
      const years = group.flatMap(({ found: { date, yearOnly } }) => date?.year ?? yearOnly ?? [])
      if (found.year !== undefined || found.numberSpan === undefined || found.symbolSpan === undefined) continue
      if (years.some((year) => year < 1997)) continue
      const end = found.numberSpan.end
      const year = years[0]
      const edits = year === undefined ? [] : [editIn(first, { start: end, end }, `/${year}`)]
      const fix = fixOf(edits)
      const span = { start: found.numberSpan.start, end: found.symbolSpan.end }
      const args = { number: passage.text.slice(span.start, span.end), ...(year === undefined ? {} : { year }) }
      report(placeIn(first, span), args, fix === undefined ? {} : { fix })
    }
  },
})

function isLegislation(kind: string | undefined, symbol: string | undefined): boolean {
  return (kind === 'nghị định' && symbol === 'NĐ-CP') || (kind === 'thông tư' && /^TT-B[A-ZĐ]{1,8}$/u.test(symbol ?? ''))
}
