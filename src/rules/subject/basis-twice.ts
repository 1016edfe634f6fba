import type { Citation } from '../../language/citations/citation.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { areTwoLaws } from '../citations/two-laws.ts'
import { defineRule } from '../rule.ts'

/** The same instrument twice among the bases. */
export const basisTwice = defineRule({
  code: 'TT065',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'can_cu:\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024\n  - ⟦Luật Lưu trữ ngày 21 tháng 6 năm 2024⟧' },
  good: { yaml: 'can_cu:\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024\n  - Luật Dữ liệu ngày 30 tháng 11 năm 2024' },
  check({ reading }, report) {
    const earlier = new Map<string, { readonly found: Citation; readonly line: number }[]>()
    const seen = new Set<string>()
    for (const { passage, found } of reading.citations()) {
      // The first citation is what the line is about.
      if (passage.role !== 'basis' || seen.has(passage.place.path)) continue
      seen.add(passage.place.path)
      if (found.start > 30) continue
      const key = found.key ?? (found.name === undefined ? undefined : `${found.kind} ${found.name.text.toLocaleLowerCase('vi')}`)
      if (key === undefined || found.provision !== undefined) continue
      const same = earlier.get(key) ?? []
      const line = same.find((one) => isOne(one.found, found))?.line
      if (line === undefined) earlier.set(key, [...same, { found, line: passage.place.range.start.line }])
      else report(placeWithin(passage.place, found.start, found.end), { what: passage.text.slice(found.start, found.end), line })
    }
  },
})

/** By a number that both bear; by name alone where the days do not tell two laws. */
function isOne(a: Citation, b: Citation): boolean {
  if (a.key !== undefined) return true
  const [one, other] = [a.date?.year ?? a.yearOnly, b.date?.year ?? b.yearOnly]
  if (a.date !== undefined && b.date !== undefined) return !areTwoLaws(a.date, b.date)
  return one === undefined || other === undefined || one === other
}
