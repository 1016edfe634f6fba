import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { inSentence, type Mention, mentionsOf, numberOfMention, placeIn } from './mentions.ts'

export type CitedPart = 'symbol' | 'date' | 'wholeDate' | 'issuer' | 'subject'

/** Kinds that are always numbered and dated; contracts, licences and "văn bản" are told in many ways. */
const kinds: ReadonlySet<string> = new Set(
  'nghị định|thông tư|thông tư liên tịch|nghị quyết|quyết định|chỉ thị|kế hoạch|chương trình|hướng dẫn|kết luận|quy định|công điện|công văn|thông báo|đề án|phương án'.split('|'),
)

/** II.6.b: the first time type, number, symbol, date, issuer and subject. Bases have a rule of their own. */
export const firstCitation = defineRule({
  code: 'VD003',
  group: 'vien-dan',
  severity: 'warning',
  clause: citedInFull,
  sure: 'text',
  covers: ['U112'],
  bad: {
    yaml: `mo_dau: |
  Thực hiện ⟦Kế hoạch số 120/KH-UBND⟧ của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ plan, reading }, report) {
    const mentions = mentionsOf(reading)
    const seen = new Set<string>()
    for (const mention of mentions) {
      const { found, nested, listed } = mention
      const identity = found.key ?? `${found.kind} ${found.number}`
      const known = seen.has(identity) || [...seen].some((key) => found.symbol === undefined && key.startsWith(identity))
      if (known || found.number === undefined || found.blank) continue
      if (inSentence(mention) && !nested) seen.add(identity)
      // Wherever it is told in full, it is no longer unknown.
      if (found.date !== undefined && found.issuer !== undefined) seen.add(identity)
      if (!inSentence(mention) || nested || listed || !kinds.has(found.kind ?? '')) continue
      const own = found.organCode !== undefined && found.organCode === plan.issuer.abbreviation?.value
      const missing = partsMissing(mention, own ? 'own' : 'other', mentions)
      const number = numberOfMention(mention)
      if (missing.length === 0 || number === undefined) continue
      const unknown = missing.includes('symbol') || (missing.includes('date') && found.year === undefined && found.yearOnly === undefined)
      const at = placeIn(mention, { start: found.start, end: number.end })
      report(at, { kind: found.kindText?.text ?? '', number: number.text, missing }, { severity: unknown ? 'warning' : 'info' })
    }
  },
})

function partsMissing(mention: Mention, issuedBy: 'own' | 'other', mentions: readonly Mention[]): readonly CitedPart[] {
  const { found, passage } = mention
  const before = passage.text.slice(Math.max(0, found.start - 90), found.start)
  const after = passage.text.slice(found.end, found.end + 90)
  const parts: CitedPart[] = []
  if (found.symbol === undefined) parts.push('symbol')
  if (found.dateForm === undefined) parts.push('date')
  else if (found.dateForm === 'partial') parts.push('wholeDate')
  // "Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số …" and "… do Sở trình" tell the issuer with the sentence's own words.
  const told = /(?<!\p{L})(?:ban hành|ký|giao|trình|có)(?!\p{L})/iu.test(before) || /(?<!\p{L})(?:của|do)(?!\p{L})/iu.test(after)
  if (found.issuer === undefined && issuedBy === 'other' && !told && passage.text.slice(found.end).match(/^\s{0,3}(?:[.;]|$)/u) !== null) parts.push('issuer')
  const named = mentions.some(({ found: other }) => other.key === found.key && (other.subject !== undefined || other.shortName !== undefined))
  const introduced = /(?<!\p{L})(?:theo|tại|kèm|phê duyệt|ban hành|bằng)(?!\p{L})\s{0,3}$/iu.test(before)
  if (!named && !introduced && parts.length > 0 && /^\s{0,3}(?:[.;]|$)/u.test(after)) parts.push('subject')
  return parts
}
