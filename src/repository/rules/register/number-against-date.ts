import { compareDates } from '../../../plan/calendar.ts'
import type { RegisterEntry, Series } from '../../register/series.ts'
import { shownDate } from '../../tables/table.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { inOrderOfDates } from './in-order-of-dates.ts'
import { numberClauses } from './number-clauses.ts'
import { numberSpot, otherPlan, relatedPlan } from './other-plan.ts'
import { repeatedNumbers } from './repeated-numbers.ts'

/**
 * As few plans as explain the disorder are told, each with one that contradicts it. A number with a letter (`15a`) was put between others afterwards, and
 * one that is given twice is told as that.
 */
export const numberAgainstDate = defineRepositoryRule({
  code: 'KO003',
  severity: 'warning',
  clause: numberClauses,
  sure: 'text',
  covers: ['U222'],
  bad: {
    files: [
      { name: '14.plan.yaml', yaml: 'so: 14\nngay_ban_hanh: 2026-10-02' },
      { name: '15.plan.yaml', yaml: 'so: 15\nngay_ban_hanh: 2026-10-05' },
      { name: '16.plan.yaml', yaml: 'so: ⟦16⟧\nngay_ban_hanh: 2026-09-28' },
      { name: '17.plan.yaml', yaml: 'so: 17\nngay_ban_hanh: 2026-10-12' },
    ],
  },
  good: {
    files: [
      { name: '15.plan.yaml', yaml: 'so: 15\nngay_ban_hanh: 2026-10-05' },
      { name: '16.plan.yaml', yaml: 'so: 16\nngay_ban_hanh: 2026-10-05' },
      { name: '17.plan.yaml', yaml: 'so: 17\nngay_ban_hanh: 2026-10-12' },
    ],
  },
  check(repository, report) {
    for (const series of repository.register().series) {
      if (series.period.kind === 'outside' || series.issuer.mayBeSeveral) continue
      const entries = comparable(series)
      const kept = inOrderOfDates(entries)
      if (kept.size === entries.length) continue
      for (const entry of entries) {
        const other = kept.has(entry) ? undefined : contradicting(entry, entries, kept)
        if (other === undefined) continue
        const { record, shown, date } = entry
        const args = {
          number: shown,
          date: shownDate(date),
          otherNumber: other.shown,
          otherDate: shownDate(other.date),
          is: other.number.value < entry.number.value ? ('lower' as const) : ('higher' as const),
          ...otherPlan(other.record),
        }
        report(record, numberSpot(record), args, relatedPlan(other.record))
      }
    }
  },
})

/** Of the numbers of one whole symbol: those of other units may run apart. */
function comparable(series: Series): readonly RegisterEntry[] {
  const repeated = new Set(repeatedNumbers(series).flat())
  const entries = series.entries.filter((entry) => entry.number.letter === '' && !repeated.has(entry))
  const symbols = new Set(entries.map(({ symbol }) => symbol))
  return symbols.size > 1 && series.entries.every(({ record }) => record.family === 'nha_nuoc')
    ? entries.filter(({ record }) => record.symbol?.text === series.symbol)
    : entries
}

/** The nearest in number among those in order whose day is on the wrong side. */
function contradicting(
  entry: RegisterEntry,
  entries: readonly RegisterEntry[],
  kept: ReadonlySet<RegisterEntry>,
): RegisterEntry | undefined {
  return entries
    .filter((one) => {
      const days = compareDates(one.date, entry.date)
      return kept.has(one) && (one.number.value < entry.number.value ? days > 0 : days < 0)
    })
    .toSorted((a, b) => distance(a, entry) - distance(b, entry))[0]
}

function distance(a: RegisterEntry, b: RegisterEntry): number {
  return Math.abs(a.number.value - b.number.value)
}
