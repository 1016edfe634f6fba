import { familyOfOrgan } from '../../language/citations/organ-codes.ts'
import { compareDates } from '../../plan/calendar.ts'
import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { type Mention, mentionsOf, numberOfMention, placeIn } from './mentions.ts'

/** The same number and day, but a letter of the symbol is another, or the year is gone: a slip of the pen in one of the two. */
export const twoSymbols = defineRule({
  code: 'VD007',
  group: 'vien-dan',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  covers: ['U125'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Hướng dẫn số 12/HD-BĐPT ngày 05/3/2026 của Ban Điều phối tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Rà soát từng chỉ tiêu của Hướng dẫn số ⟦12/HD-BDPT⟧.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Hướng dẫn số 12/HD-BĐPT ngày 05/3/2026 của Ban Điều phối tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Rà soát từng chỉ tiêu của Hướng dẫn số 12/HD-BĐPT.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  check({ reading }, report) {
    const firsts: Mention[] = []
    const told = new Set<string>()
    for (const mention of mentionsOf(reading)) {
      const { key, kind, symbol } = mention.found
      const number = numberOfMention(mention)
      if (key === undefined || symbol === undefined || number === undefined || told.has(key)) continue
      const same = firsts.find(({ found }) => found.key === key)
      if (same !== undefined) continue
      const first = firsts.find((other) => other.found.kind === kind && isSlip(other, mention))
      firsts.push(mention)
      if (first === undefined) continue
      told.add(key)
      const args = { kind: mention.found.kindText?.text ?? '', number: number.text, first: numberOfMention(first)?.text ?? '' }
      report(placeIn(mention, number), { ...args, line: placeIn(first, first.found).range.start.line })
    }
  },
})

function isSlip({ found: a }: Mention, { found: b }: Mention): boolean {
  if (bare(a.number) !== bare(b.number) || a.symbol === undefined || b.symbol === undefined) return false
  if (a.regime === 'mixed' || b.regime === 'mixed') return false
  const dates = a.date === undefined || b.date === undefined ? undefined : compareDates(a.date, b.date)
  if (dates !== undefined && dates !== 0) return false
  if (a.symbol === b.symbol) return dates === 0 && (a.year === undefined) !== (b.year === undefined)
  if (a.year !== b.year) return false
  if (unmarked(a.symbol) === unmarked(b.symbol)) return true
  const known = familyOfOrgan(a.organCode ?? '') !== undefined && familyOfOrgan(b.organCode ?? '') !== undefined
  return dates === 0 && !known && a.typeCode === b.typeCode && oneLetterApart(a.symbol, b.symbol)
}

function bare(number: string | undefined): string {
  return (number ?? '').replace(/^0+/u, '')
}

/** BĐNTW and BDNTW. */
function unmarked(symbol: string): string {
  return symbol.replaceAll('Đ', 'D').normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1)
}
