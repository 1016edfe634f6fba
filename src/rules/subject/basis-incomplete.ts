import type { Citation } from '../../language/citations/citation.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

export type BasisPart = 'number' | 'date' | 'issuer' | 'subject'

/** Kinds whose basis has type, number, date, issuer and subject (II.6.a); charters, congresses and codes are cited otherwise. */
const full: ReadonlySet<string> = new Set([
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'kế hoạch',
  'chương trình',
  'hướng dẫn',
  'kết luận',
  'quy định',
])

/** A basis is cited in full; laws and ordinances with their date alone (State) or their year (Party). Bases of ordinary drafts may still lack the day. */
export const basisIncomplete = defineRule({
  code: 'TT063',
  group: 'trich-yeu-can-cu',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 6 điểm a', hd05: 'khoản 6.2.3', hd36: 'điểm 1.6.1' }),
  sure: 'text',
  covers: ['U115', 'U117'],
  bad: { yaml: 'can_cu:\n  - ⟦Kế hoạch số 120/KH-UBND⟧ của Ủy ban nhân dân tỉnh Sơn Hà về chuyển đổi số' },
  good: {
    yaml: 'can_cu:\n  - Kế hoạch số 120/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Sơn Hà về chuyển đổi số',
  },
  check({ profile, reading }, report) {
    const seen = new Set<string>()
    for (const { passage, found } of reading.citations()) {
      // Only the instrument that the line is about: others stand in its subject.
      if (passage.role !== 'basis' || seen.has(passage.place.path)) continue
      seen.add(passage.place.path)
      if (found.start > 30 || found.blank) continue
      const missing = partsMissing(found, profile.family === 'dang', passage.text)
      const end = found.number === undefined ? found.end : (found.symbolSpan ?? found.numberSpan ?? found).end
      if (missing.length > 0) report(placeWithin(passage.place, found.start, end), { missing })
    }
  },
})

function partsMissing(citation: Citation, party: boolean, text: string): readonly BasisPart[] {
  const { kind = '', number, name, date, dateText, yearOnly, issuer, subject } = citation
  const dated = date !== undefined || dateText !== undefined
  if (kind === 'luật' || kind === 'pháp lệnh') {
    if (name === undefined && number === undefined) return []
    return dated || (party && yearOnly !== undefined) ? [] : ['date']
  }
  if (!full.has(kind) || number === undefined) return []
  const parts: BasisPart[] = []
  if (!dated) parts.push('date')
  // The issuer of what the line's own words name is often told without “của”: then nothing is said of issuer and subject. A programme stands between two.
  if (issuer === undefined && !/(?<!\p{L})(?:của|do|giữa)(?!\p{L})/u.test(text)) parts.push('issuer')
  if (
    subject === undefined &&
    text
      .slice(citation.end)
      .trim()
      .replace(/[.;,]$/, '') === ''
  )
    parts.push('subject')
  return parts
}
