import { isCommonAbbreviation } from '../../language/abbreviations/common-abbreviations.ts'
import type { Place } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { numberOfMention, placeIn } from './mentions.ts'

const short = /(?<![\p{L}\p{N}.&-])(?:UBND|HĐND|MTTQ|UBMTTQ|LĐLĐ|LHPN|BCH|BTV|BCĐ|UBKT|BTC|TTg|CP|QH|TW)(?![\p{L}\p{N}&-])/u

/**
 * The name of the issuer stands in full at the first citation, as the name of an organ does (II.2.a allows only the parent's to be short). Once for
 * each abbreviation; those that the plan explains are its own.
 */
export const issuerShort = defineRule({
  code: 'VD017',
  group: 'vien-dan',
  severity: 'info',
  clause: citedInFull,
  sure: 'derived',
  covers: ['U123'],
  bad: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của ⟦UBND⟧ tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    const defined = new Set(reading.definitions().map(({ found }) => found.short))
    const seen = new Set<string>()
    const found = new Map<string, { readonly tell: () => void; readonly places: Place[] }>()
    for (const mention of reading.mentions()) {
      const { key, issuer } = mention.found
      if (key === undefined || issuer === undefined || seen.has(key) || mention.passage.role === 'cell') continue
      seen.add(key)
      const match = short.exec(issuer.text)
      if (match === null || defined.has(match[0]) || !isCommonAbbreviation(match[0])) continue
      const start = issuer.start + match.index
      const place = placeIn(mention, { start, end: start + match[0].length })
      const known = found.get(match[0])
      if (known !== undefined) {
        known.places.push(place)
        continue
      }
      const number = numberOfMention(mention)?.text ?? ''
      const places = [place]
      const tell = () => report(place, { short: match[0], number, count: places.length }, { others: places })
      found.set(match[0], { tell, places })
    }
    for (const { tell } of found.values()) tell()
  },
})
