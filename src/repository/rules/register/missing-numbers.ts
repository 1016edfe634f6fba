import { type Gap, gapsOf, missingCount } from '../../register/gaps-of.ts'
import { numbersElsewhere } from '../../register/numbers-elsewhere.ts'
import { numbersByTerm } from '../../register/period-of.ts'
import { shownNumber } from '../../register/plan-number.ts'
import type { Register } from '../../register/register-of.ts'
import type { Series } from '../../register/series.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { termClauses } from './number-clauses.ts'
import { numberSpot } from './other-plan.ts'

/**
 * From so many plans on a series shows how it is kept, if so much of it is there. The Party and the youth union number plans by themselves; in the State's
 * offices types may share the numbers of one series (Điều 15 khoản 1 điểm c leaves that to the office), and plans are then few among them.
 */
const byType = { enough: 5, share: 0.5 }
const shared = { enough: 6, share: 0.8 }

/**
 * Told once for a series, at the first plan behind a gap. Only what is between the first and the last that are there: an office may keep plans from a certain
 * day on. A number that stands on another document of the body, which may have taken it, is not missing.
 */
export const missingNumbers = defineRepositoryRule({
  code: 'KO004',
  severity: 'info',
  clause: termClauses,
  sure: 'practice',
  covers: ['U222'],
  bad: { files: numbered([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12], 11) },
  good: { files: numbered([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) },
  check(repository, report) {
    const register = repository.register()
    for (const series of register.series) {
      const gaps = toldGaps(series, register)
      const [gap] = gaps
      const behind = gap && series.entries.find(({ number }) => number.value > gap[1])
      if (behind === undefined) continue
      report(behind.record, numberSpot(behind.record), {
        missing: gaps.map(shownGap).join(', '),
        count: missingCount(gaps),
        first: series.entries[0]?.shown ?? '',
        last: series.entries.at(-1)?.shown ?? '',
      })
    }
  },
})

function toldGaps(series: Series, register: Register): readonly Gap[] {
  const { entries, period, issuer } = series
  const there = new Set(entries.map(({ number }) => number.value))
  const { enough, share } = entries.every(({ record }) => numbersByTerm(record.family)) ? byType : shared
  if (period.kind === 'outside' || issuer.mayBeSeveral || there.size < enough || gapsOf(there).length === 0) return []
  const gaps = gapsOf(there, numbersElsewhere(series, register))
  return there.size < share * (there.size + missingCount(gaps)) ? [] : gaps
}

/** `07–09` */
function shownGap([first, last]: Gap): string {
  const show = (value: number) => shownNumber({ value, letter: '' }, undefined)
  return first === last ? show(first) : `${show(first)}–${show(last)}`
}

function numbered(numbers: readonly number[], marked?: number): { readonly name: string; readonly yaml: string }[] {
  return numbers.map((number) => {
    const written = number < 10 ? `"0${number}"` : String(number)
    return { name: `${number}.plan.yaml`, yaml: `so: ${number === marked ? `⟦${written}⟧` : written}` }
  })
}
