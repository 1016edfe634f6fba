import type { CalendarDate } from '../../plan/plan.ts'
import { termOn, termsOf } from './period-of.ts'
import type { Series } from './series.ts'
import type { Term } from './term.ts'

/**
 * The next free number of a series on a day; undefined where the series does not run on it (last year's, a former term's), or where nobody knows whether a
 * new term has begun since. `termsFor` gives the terms told for a file, as `RepositoryConfig` does; default none.
 */
export function nextNumber(
  series: Series,
  { today, termsFor = () => [] }: { readonly today: CalendarDate; readonly termsFor?: (file: string) => readonly Term[] },
): number | undefined {
  return runsOn(series, today, termsFor) ? series.highest + 1 : undefined
}

/** Numbers that begin again with a term that nobody told still run if the last of them is of this year. */
function runsOn({ period, issuer, entries }: Series, today: CalendarDate, termsFor: (file: string) => readonly Term[]): boolean {
  if (period.kind === 'year') return period.year === today.year
  if (period.kind === 'seen') return period.last === today.year
  if (period.kind === 'outside') return false
  const record = entries[0]?.record
  const own = record && termsOf(record.family, issuer.identity, termsFor(record.file))
  return termOn(today, own ?? [])?.name === period.name
}
