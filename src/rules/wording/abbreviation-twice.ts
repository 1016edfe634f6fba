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
  alsoAs: ['warning'],
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
    const first = new Map<string, { readonly long: string; readonly line: number; readonly inSubject: boolean; told: boolean }>()
    for (const { passage, found } of lettersDefined(reading)) {
      // Tables and appendices are read by themselves.
      if (found.long === undefined || passage.role === 'cell' || passage.appendix !== undefined) continue
      const at = placeWithin(passage.place, found.start, found.end)
      const known = first.get(found.short)
      const differs = known !== undefined && foldName(known.long) !== foldName(found.long)
      // The subject stands by itself in registers and in "về việc …": the text may tell the letters anew.
      if (known === undefined || (known.inSubject && !differs)) {
        first.set(found.short, {
          long: found.long,
          line: at.range.start.line,
          inSubject: passage.role === 'subject',
          told: false,
        })
        continue
      }
      if (known.told) continue
      known.told = true
      const args = { short: found.short, line: known.line, ...(differs ? { long: known.long, other: found.long } : {}) }
      report(at, args, differs ? { severity: 'warning' } : {})
    }
  },
})
