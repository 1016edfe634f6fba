import { numbersByTerm } from './period-of.ts'
import { readPlanNumber, readPlanSymbol } from './plan-number.ts'
import type { Register } from './register-of.ts'
import type { Period, Series } from './series.ts'

/**
 * The numbers which documents of a body bear that are not in this series of it, in the same stretch of time: under another symbol, be it mistyped, be it that of
 * another type, which may share the numbers of the State's (NĐ 30/2020, Điều 15 khoản 1 điểm c leaves it to the head of the office; the Party and the
 * youth union number each type by itself); and of plans without a day that can be read.
 */
export function numbersElsewhere(series: Series, { series: all, apart, issuers }: Register): readonly number[] {
  const { issuer, period, isSecret, symbol } = series
  const type = typeOf(symbol)
  const isShared = !series.entries.every(({ record }) => numbersByTerm(record.family))
  const mayShare = (other: string) => isShared || typeOf(other) === type
  const numbered = all.filter(
    (one) =>
      one !== series &&
      one.issuer.id === issuer.id &&
      one.isSecret === isSecret &&
      meets(one.period, period) &&
      mayShare(one.symbol),
  )
  const undated = apart.filter(
    (record) => issuers.get(record)?.id === issuer.id && record.issuedWith === undefined && mayShare(record.symbol?.text ?? ''),
  )
  return [
    ...numbered.flatMap(({ entries }) => entries.map(({ number }) => number.value)),
    ...undated.flatMap(({ number }) => (number && readPlanNumber(number.text)?.value) ?? []),
  ]
}

function typeOf(symbol: string): string | undefined {
  return readPlanSymbol(symbol).series.split('-')[0]
}

/** Terms that nobody told are seen for each symbol by itself. */
function meets(a: Period, b: Period): boolean {
  if (a.kind === 'seen' && b.kind === 'seen') return a.first <= b.last && b.first <= a.last
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b)
}
