import { agencyKey } from '../../language/agencies/agency-key.ts'
import { foldName } from '../../language/agencies/fold-name.ts'
import { issueDay } from '../issue-day.ts'
import type { PlanRecord } from '../plan-record.ts'
import { agrees, namedIssuer } from './issuer-identity.ts'
import type { RegisterIssuer } from './issuers-of.ts'
import { shownProvince } from './named-province.ts'
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
export function selectSeries(register: Register, filter: SeriesFilter): Register {
  const isWanted = plansWanted(register, filter)
  const { symbol, ...others } = filter
  const isOtherwiseWanted = plansWanted(register, others)
  const whole = symbol === undefined ? undefined : readPlanSymbol(symbol).whole
  const series = register.series.flatMap((one) => {
    // As the series is called: `KH/TĐTN`, of which each plan bears the letters of the unit that drafted it, too.
    const isNamed = whole !== undefined && readPlanSymbol(one.symbol).whole === whole
    const entries = one.entries.filter(({ record }) => (isNamed ? isOtherwiseWanted : isWanted)(record))
    return entries.length === 0 ? [] : [{ ...one, entries }]
  })
  return { ...register, series, apart: register.apart.filter(isWanted) }
}

/** Which plans of a register a filter keeps. */
export function plansWanted(
  { issuers }: Pick<Register, 'issuers'>,
  { issuer, symbol, year }: SeriesFilter,
): (record: PlanRecord) => boolean {
  const whole = symbol === undefined ? undefined : readPlanSymbol(symbol).whole
  return (record) => {
    const body = issuers.get(record)
    const own = readPlanSymbol(record.symbol?.text ?? '')
    return (
      (year === undefined || issueDay(record)?.year === year) &&
      (issuer === undefined || (body !== undefined && isIssuedBy(issuer, record, body))) &&
      (whole === undefined || own.whole === whole || own.series === whole)
    )
  }
}

/** `Ủy ban nhân dân xã Hòa Phú (Sơn Hà)`: as the register tells two of one name apart. */
const bracketed = /\(([^()]+)\)\s*$/u

/** Is a plan of the body that a name means? */
function isIssuedBy(name: string, record: PlanRecord, { identity }: RegisterIssuer): boolean {
  const { province } = identity
  const told = bracketed.exec(name)?.[1]
  if (told !== undefined && province !== undefined && foldName(told) !== foldName(shownProvince(province))) return false
  const { abbreviation, names } = record.issuer
  if (abbreviation !== undefined && foldName(abbreviation) === foldName(name)) return true
  const named = namedIssuer(name, record.family)
  return (named.core !== '' && agrees(named, identity)) || ` ${agencyKey(names.join(' '))} `.includes(` ${agencyKey(name)} `)
}
