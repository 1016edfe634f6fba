import { placeWithin } from '../../plan/snippet.ts'
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
    const lines = new Map<string, number>()
    const seen = new Set<string>()
    for (const { passage, found } of reading.citations()) {
      // The first citation is what the line is about.
      if (passage.role !== 'basis' || seen.has(passage.place.path)) continue
      seen.add(passage.place.path)
      if (found.start > 30) continue
      const key = found.key ?? (found.name === undefined ? undefined : `${found.kind} ${found.name.text.toLocaleLowerCase('vi')}`)
      if (key === undefined || found.provision !== undefined) continue
      const line = lines.get(key)
      if (line === undefined) lines.set(key, passage.place.range.start.line)
      else report(placeWithin(passage.place, found.start, found.end), { what: passage.text.slice(found.start, found.end), line })
    }
  },
})
