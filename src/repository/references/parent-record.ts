import type { Spot } from '../../finding.ts'
import type { Period } from '../../plan/parse-period.ts'
import type { CalendarDate, Plan } from '../../plan/plan.ts'

/** A superior's plan that `thuc_hien` names; number and symbol as written. */
export interface ParentRecord extends Spot {
  readonly number: string
  readonly symbol: string
  readonly date?: CalendarDate
  readonly issuer?: string
}

/** `ky_ke_hoach`, where it can be read. */
export interface PeriodRecord extends Spot, Period {
  /** As written: `2027-Q1`. */
  readonly text: string
}

export function parentsIn({ parents }: Plan): readonly ParentRecord[] | undefined {
  return parents?.map(({ place: { range, path }, number, symbol, issuedOn, issuer }) => ({
    number: number.value,
    symbol: symbol.value,
    ...(issuedOn?.date === undefined ? {} : { date: issuedOn.date }),
    ...(issuer === undefined ? {} : { issuer: issuer.value }),
    range,
    path,
  }))
}

export function periodIn({ period }: Plan): PeriodRecord | undefined {
  if (period?.period === undefined) return undefined
  const { range, path } = period.place
  return { ...period.period, text: period.value, range, path }
}
