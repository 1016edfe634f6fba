import { numberKey } from '../../register/plan-number.ts'
import type { RegisterEntry, Series } from '../../register/series.ts'
import { shownDate } from '../../tables/table.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { numberSpot, otherPlan, relatedPlan } from './other-plan.ts'
import { subjectKey } from './same-plan.ts'

/** Subjects come back from year to year, and so do numbers; that both do, and the year in the subject with them, is no chance. */
export const copiedFromAnotherYear = defineRepositoryRule({
  code: 'KO005',
  severity: 'warning',
  sure: 'practice',
  bad: {
    files: [
      { name: '2025/03.plan.yaml', yaml: 'so: "03"\nngay_ban_hanh: 2025-12-10\ntrich_yeu: Kiểm tra công tác văn thư năm 2026' },
      { name: '2026/03.plan.yaml', yaml: 'so: ⟦"03"⟧\nngay_ban_hanh: 2026-12-08\ntrich_yeu: Kiểm tra công tác văn thư năm 2026' },
    ],
  },
  good: {
    files: [
      { name: '2025/03.plan.yaml', yaml: 'so: "03"\nngay_ban_hanh: 2025-12-10\ntrich_yeu: Kiểm tra công tác văn thư năm 2026' },
      { name: '2026/03.plan.yaml', yaml: 'so: "03"\nngay_ban_hanh: 2026-12-08\ntrich_yeu: Kiểm tra công tác văn thư năm 2027' },
    ],
  },
  check(repository, report) {
    const earlier = new Map<string, NumberedPlan[]>()
    const all = repository.register().series.flatMap((series) => series.entries.map((entry) => ({ entry, series })))
    for (const one of all.toSorted((a, b) => a.entry.date.year - b.entry.date.year)) {
      const { record, number, symbol, shown } = one.entry
      if (record.years === undefined) continue
      const key = `${one.series.issuer.id}\n${symbol}\n${numberKey(number)}`
      const namesakes = earlier.get(key) ?? []
      const other = namesakes.find((before) => isCopied(one, before))
      if (namesakes.length === 0) earlier.set(key, [one])
      else namesakes.push(one)
      if (other === undefined) continue
      const args = { number: shown, date: shownDate(other.entry.date), ...otherPlan(other.entry.record) }
      report(record, numberSpot(record), args, relatedPlan(other.entry.record))
    }
  },
})

interface NumberedPlan {
  readonly entry: RegisterEntry
  readonly series: Series
}

function isCopied({ entry, series }: NumberedPlan, before: NumberedPlan): boolean {
  return (
    before.series !== series &&
    before.entry.date.year < entry.date.year &&
    subjectKey(before.entry.record) === subjectKey(entry.record)
  )
}
