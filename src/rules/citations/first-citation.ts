import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { inSentence, numberOfMention, placeIn } from './mentions.ts'
import { identitiesOf, missingParts } from './missing-parts.ts'
import { ownNumberOf } from './own-number.ts'
import { slipsOf } from './symbol-slip.ts'

/** Kinds that are always numbered and dated; contracts, licences and "văn bản" are told in many ways. */
const kinds: ReadonlySet<string> = new Set(
  'nghị định|thông tư|thông tư liên tịch|nghị quyết|quyết định|chỉ thị|kế hoạch|chương trình|hướng dẫn|kết luận|quy định|công điện|công văn|thông báo|đề án|phương án'.split(
    '|',
  ),
)

/** II.6.b: the first time type, number, symbol, date, issuer and subject. Bases have a rule of their own. */
export const firstCitation = defineRule({
  code: 'VD003',
  group: 'vien-dan',
  severity: 'warning',
  alsoAs: ['info'],
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
  check({ plan, profile, reading }, report) {
    const mentions = reading.mentions()
    const isOwn = ownNumberOf(plan, profile)
    const slips = slipsOf(mentions)
    const named = new Set(
      mentions.flatMap(({ found: { key, subject, shortName } }) => ((subject ?? shortName) && key ? [key] : [])),
    )
    // A footnote may tell what the sentence leaves out.
    const notes = mentions.filter(({ passage, found: { date } }) => passage.role === 'footnote' && date !== undefined)
    const seen = new Set(notes.flatMap(({ found }) => identitiesOf(found)))
    for (const mention of mentions) {
      const { found, nested, listed } = mention
      const [identity = '', ...shorter] = identitiesOf(found)
      const known = seen.has(identity)
      // What contradicts another mention, or is the plan itself, is told by those rules.
      if (known || found.number === undefined || found.blank || isOwn(found) || slips.has(mention)) continue
      const full = found.date !== undefined && found.issuer !== undefined
      if (full || (inSentence(mention) && !nested)) for (const one of [identity, ...shorter]) seen.add(one)
      if (!inSentence(mention) || nested || listed || !kinds.has(found.kind ?? '')) continue
      const isSelf = found.organCode !== undefined && found.organCode === plan.issuer.abbreviation?.value
      const missing = missingParts(mention, [
        ...(isSelf ? ['issuer' as const] : []),
        ...(named.has(identity) ? ['subject' as const] : []),
      ])
      const number = numberOfMention(mention)
      if (missing.length === 0 || number === undefined) continue
      const unknown =
        missing.includes('symbol') || (missing.includes('date') && found.year === undefined && found.yearOnly === undefined)
      const place = placeIn(mention, { start: found.start, end: number.end })
      report(
        place,
        { kind: found.kindText?.text ?? '', number: number.text, missing },
        { severity: unknown ? 'warning' : 'info' },
      )
    }
  },
})
