import { agencyKey } from '../../language/agencies/agency-key.ts'
import { foldName } from '../../language/agencies/fold-name.ts'
import type { PlanRecord } from '../plan-record.ts'
import { agrees, issuerIdentity } from './issuer-identity.ts'
import type { RegisterIssuer } from './issuers-of.ts'
import { readPlanSymbol } from './plan-number.ts'
import type { Register } from './register-of.ts'

export interface SeriesFilter {
  /** A body's name in any spelling, a part of it, or its abbreviation (`SNV`). */
  readonly issuer?: string
  /** `KH-SNV`, in any spelling. */
  readonly symbol?: string
  /** Plans that were issued in it. */
  readonly year?: number
}

/** The part of a register that a filter keeps. A plan without a day is of no year. */
export function selectSeries(register: Register, { issuer, symbol, year }: SeriesFilter): Register {
  const whole = symbol === undefined ? undefined : readPlanSymbol(symbol)
  const isWanted = (record: PlanRecord): boolean => {
    const body = register.issuers.get(record)
    const own = readPlanSymbol(record.symbol?.text ?? '')
    return (
      (year === undefined || dayOf(record)?.year === year) &&
      (issuer === undefined || (body !== undefined && isIssuedBy(issuer, record, body))) &&
      (whole === undefined || own.whole === whole.whole || own.series === whole.whole)
    )
  }
  const series = register.series.flatMap((one) => {
    const entries = one.entries.filter(({ record }) => isWanted(record))
    return entries.length === 0 ? [] : [{ ...one, entries }]
  })
  return { ...register, series, apart: register.apart.filter(isWanted) }
}

/** The day on which a plan was issued, its own or that of the instrument that it came with. */
function dayOf({ issuedOn, issuedWith }: PlanRecord): { readonly year: number } | undefined {
  return issuedOn?.date ?? issuedWith?.issuedOn
}

/** Is a plan of the body that a name means? */
export function isIssuedBy(name: string, record: PlanRecord, { identity }: RegisterIssuer): boolean {
  const { abbreviation, names } = record.issuer
  if (abbreviation !== undefined && foldName(abbreviation) === foldName(name)) return true
  const named = issuerIdentity({
    issuer: { ...record.issuer, names: [name], parent: [] },
    ...(record.family === undefined ? {} : { family: record.family }),
  })
  return (named.core !== '' && agrees(named, identity)) || ` ${agencyKey(names.join(' '))} `.includes(` ${agencyKey(name)} `)
}
