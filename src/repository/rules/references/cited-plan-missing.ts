import { isBetween } from '../../../plan/calendar.ts'
import { isPlanKind } from '../../references/is-plan-kind.ts'
import type { RegisterEntry, Series } from '../../register/series.ts'
import { defineRepositoryRule, type ExampleFile } from '../repository-rule.ts'
import { citedSpots } from './cited-spot.ts'

const held: readonly ExampleFile[] = [
  { name: '07-snv.plan.yaml', yaml: 'so: 7\nngay_ban_hanh: 2026-02-03\ntrich_yeu: Kiểm tra công tác văn thư năm 2026' },
  { name: '15-snv.plan.yaml', yaml: 'so: 15' },
]

/** Only between two plans of the same year that the repository has: nobody knows how far back, or how far on, it goes. */
export const citedPlanMissing = defineRepositoryRule({
  code: 'KO020',
  severity: 'info',
  alsoAs: ['warning'],
  sure: 'practice',
  bad: {
    files: [
      ...held,
      {
        name: '16-snv.plan.yaml',
        yaml: `so: 16
ngay_ban_hanh: 2026-10-12
trich_yeu: Kiểm tra công tác lưu trữ năm 2027
mo_dau: |
  Thực hiện ⟦Kế hoạch số 11/KH-SNV⟧ ngày 12/5/2026 của Sở Nội vụ về lưu trữ điện tử, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  good: {
    files: [
      ...held,
      {
        name: '16-snv.plan.yaml',
        yaml: `so: 16
ngay_ban_hanh: 2026-10-12
trich_yeu: Kiểm tra công tác lưu trữ năm 2027
mo_dau: |
  Thực hiện Kế hoạch số 11/KH-SNV ngày 12/5/2025 của Sở Nội vụ về lưu trữ điện tử và Kế hoạch số 11/KH-SNV ngày 12/5/2026 của Sở Nội vụ tỉnh Vĩnh An về trao đổi kinh nghiệm, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  check({ records, register, references }, report) {
    const bySymbol = new Map<string, Series[]>()
    for (const series of register().series) {
      if (series.period.kind !== 'year' || series.entries.length < 2) continue
      for (const symbol of new Set(series.entries.map((entry) => entry.symbol))) {
        const key = `${symbol} ${series.period.year}`
        bySymbol.set(key, [...(bySymbol.get(key) ?? []), series])
      }
    }
    const { of, fitsIssuer } = references()
    for (const record of records)
      for (const reference of of(record)) {
        const { cited, kind, issuer, date, symbol, number, text, parentKey } = reference
        if (cited !== undefined || !isPlanKind(kind) || issuer === undefined || date === undefined || parentKey !== undefined)
          continue
        const fitting = (bySymbol.get(`${symbol.whole} ${date.year}`) ?? []).filter(
          ({ entries: [first] }) => first !== undefined && fitsIssuer(record, issuer, first.record) === 'same',
        )
        const [series, ...more] = fitting
        if (series === undefined || more.length > 0) continue
        const next = neighbours(series, number.value)
        if (next === undefined) continue
        const { lower, upper } = next
        const contradicts = !isBetween(date, lower.date, upper.date)
        const { at, others } = citedSpots(reference)
        const args = { text, issuer, lower: lower.shown, upper: upper.shown, contradicts }
        report(record, at, args, { others, ...(contradicts ? { severity: 'warning' } : {}) })
      }
  },
})

/** The plans before and behind a number that is free. */
function neighbours(
  { entries }: Series,
  number: number,
): { readonly lower: RegisterEntry; readonly upper: RegisterEntry } | undefined {
  if (entries.some((entry) => entry.number.value === number)) return undefined
  const lower = entries.findLast((entry) => entry.number.value < number)
  const upper = entries.find((entry) => entry.number.value > number)
  return lower === undefined || upper === undefined ? undefined : { lower, upper }
}
