import { foldName } from '../../language/agencies/fold-name.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { abbreviationClause } from './abbreviation-clause.ts'
import { lettersDefined } from './abbreviation-uses.ts'

/** An abbreviation is told once, where it stands first. Told again with other words it means two things. */
export const abbreviationTwice = defineRule({
  code: 'LV067',
  group: 'loi-van',
  severity: 'info',
  clause: abbreviationClause,
  sure: 'text',
  bad: {
    base: 'dang',
    yaml: `mo_dau: |
  Để đẩy mạnh cải cách hành chính (CCHC), Ban Thường vụ Tỉnh ủy ban hành Kế hoạch cải cách hành chính ⟦(CCHC)⟧ như sau:`,
  },
  good: {
    base: 'dang',
    yaml: `mo_dau: |
  Để đẩy mạnh cải cách hành chính (CCHC), Ban Thường vụ Tỉnh ủy ban hành Kế hoạch CCHC như sau:`,
  },
  check({ reading }, report) {
    const first = new Map<string, { readonly long: string; readonly line: number; told: boolean }>()
    for (const { passage, found } of lettersDefined(reading)) {
      // Tables and appendices are read by themselves.
      if (found.long === undefined || passage.role === 'cell' || passage.appendix !== undefined) continue
      const at = placeWithin(passage.place, found.start, found.end)
      const known = first.get(found.short)
      if (known === undefined) {
        first.set(found.short, { long: found.long, line: at.range.start.line, told: false })
        continue
      }
      if (known.told) continue
      known.told = true
      const differs = foldName(known.long) !== foldName(found.long)
      const args = { short: found.short, line: known.line, ...(differs ? { long: known.long, other: found.long } : {}) }
      report(at, args, differs ? { severity: 'warning' } : {})
    }
  },
})
