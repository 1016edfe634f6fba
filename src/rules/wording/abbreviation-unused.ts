import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { abbreviationClause } from './abbreviation-clause.ts'
import { isSureDefinition, lettersDefined } from './abbreviation-uses.ts'

/** Abbreviations are for words “used many times”; one that never comes again only stops the reader. Those known to all may help, and are left alone. */
export const abbreviationUnused = defineRule({
  code: 'LV068',
  group: 'loi-van',
  severity: 'info',
  clause: abbreviationClause,
  sure: 'text',
  bad: {
    base: 'dang',
    yaml: `mo_dau: |
  Để đẩy mạnh cải cách hành chính ⟦(CCHC)⟧ năm 2027, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:`,
  },
  good: {
    base: 'dang',
    yaml: `mo_dau: |
  Để đẩy mạnh cải cách hành chính (CCHC), Ban Thường vụ Tỉnh ủy ban hành Kế hoạch CCHC năm 2027 như sau:`,
  },
  check({ reading }, report) {
    const seen = new Set<string>()
    for (const definition of lettersDefined(reading)) {
      const { passage, found } = definition
      if (!isSureDefinition(definition) || seen.has(found.short) || passage.role === 'cell') continue
      seen.add(found.short)
      if (!comesAgain(reading.whole().text, found.short))
        report(placeWithin(passage.place, found.start, found.end), { short: found.short })
    }
  },
})

/** As a word or in front of one (`BVMT2`); its definition is the first. */
function comesAgain(text: string, short: string): boolean {
  return text.indexOf(short) !== text.lastIndexOf(short)
}
