import { shownNumber } from '../../register/plan-number.ts'
import type { RegisterEntry, Series } from '../../register/series.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { numberSpot } from './other-plan.ts'

/** From so many plans on a series shows how it is kept; below, a repository just holds some of them. */
const enough = 10
/** So much of it must be there: where types share the numbers of one series (Điều 15 khoản 1 điểm c leaves that to the office), plans are few among them. */
const share = 0.8

/** Told once for a series, at the first plan behind a gap. Only what is between the first and the last that are there: an office may keep plans from a certain day on. */
export const missingNumbers = defineRepositoryRule({
  code: 'KO004',
  severity: 'info',
  sure: 'practice',
  covers: ['U222'],
  bad: { files: numbered([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12], 11) },
  good: { files: numbered([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) },
  check(repository, report) {
    for (const series of repository.register().series) {
      const missing = missingIn(series)
      const [first] = missing
      const behind = first === undefined ? undefined : series.entries.find(({ number }) => number.value > first)
      if (behind === undefined) continue
      report(behind.record, numberSpot(behind.record), {
        missing: runs(missing),
        count: missing.length,
        first: series.entries[0]?.shown ?? '',
        last: series.entries.at(-1)?.shown ?? '',
      })
    }
  },
})

function missingIn({ entries, period }: Series): readonly number[] {
  const values = new Set(entries.map(({ number }: RegisterEntry) => number.value))
  const [first, last] = [Math.min(...values), Math.max(...values)]
  if (period.kind === 'outside' || values.size < enough || values.size < share * (last - first + 1)) return []
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((value) => !values.has(value))
}

/** `04, 07–09` */
function runs(values: readonly number[]): string {
  const all: [first: number, last: number][] = []
  for (const value of values) {
    const run = all.at(-1)
    if (run?.[1] === value - 1) run[1] = value
    else all.push([value, value])
  }
  const show = (value: number) => shownNumber({ value, letter: '' }, undefined)
  return all.map(([first, last]) => (first === last ? show(first) : `${show(first)}–${show(last)}`)).join(', ')
}

function numbered(numbers: readonly number[], marked?: number): { readonly name: string; readonly yaml: string }[] {
  return numbers.map((number) => {
    const written = number < 10 ? `"0${number}"` : String(number)
    return { name: `${number}.plan.yaml`, yaml: `so: ${number === marked ? `⟦${written}⟧` : written}` }
  })
}
