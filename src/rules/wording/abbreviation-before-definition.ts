import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { abbreviationClause } from './abbreviation-clause.ts'
import { abbreviationUses, isKnown, isSureDefinition, placeOfUse } from './abbreviation-uses.ts'

/** The reader meets the letters first and learns only later what they stand for. */
export const abbreviationBeforeDefinition = defineRule({
  code: 'LV065',
  group: 'loi-van',
  severity: 'warning',
  clause: abbreviationClause,
  sure: 'text',
  bad: {
    base: 'dang',
    yaml: `mo_dau: |
  Để đẩy mạnh ⟦CCHC⟧ năm 2027, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch cải cách hành chính (CCHC) như sau:`,
  },
  good: {
    base: 'dang',
    yaml: `mo_dau: |
  Để đẩy mạnh cải cách hành chính (CCHC), Ban Thường vụ Tỉnh ủy ban hành Kế hoạch CCHC năm 2027 như sau:`,
  },
  check({ reading }, report) {
    if (reading.definitions().length === 0) return
    const order = new Map(reading.passages().map((passage, i) => [passage, i]))
    for (const { short, uses, definitions } of abbreviationUses(reading)) {
      const [first, definition] = [uses[0], definitions[0]]
      if (first === undefined || definition === undefined || isKnown(short) || !definitions.some(isSureDefinition)) continue
      const [used, told] = [order.get(first.passage) ?? 0, order.get(definition.passage) ?? 0]
      if (used > told || (used === told && first.start > definition.found.start)) continue
      const { line } = placeWithin(definition.passage.place, definition.found.start, definition.found.end).range.start
      report(placeOfUse(first), { short, line })
    }
  },
})
