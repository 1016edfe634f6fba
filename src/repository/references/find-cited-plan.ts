import { compareDates, isoDate } from '../../plan/calendar.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { PlanRecord } from '../plan-record.ts'
import { numberKey, readPlanNumber, readPlanSymbol } from '../register/plan-number.ts'
import { isPlanKind } from './is-plan-kind.ts'
import type { FitsIssuer, IssuerFit } from './issuer-fit.ts'
import type { Reference } from './reference.ts'
import { sameSubject, subjectsAgree } from './subjects-agree.ts'

export type Difference = 'date' | 'symbol' | 'issuer' | 'subject'

/** A plan of the repository that another one names, and what is told of it otherwise than it is. */
export interface CitedPlan {
  readonly plan: PlanRecord
  readonly differs?: Difference
}

interface Candidate {
  readonly plan: PlanRecord
  readonly fit: IssuerFit
}

/**
 * Finds the plan that a reference means. Number and symbol must be equal, the issuer the same and the year too (numbers begin anew each year); a plan with
 * one of these otherwise is taken for the one that is meant only where everything else, its date first, leaves no other.
 */
export function citedPlanFinder(
  records: readonly PlanRecord[],
  fits: FitsIssuer,
): (citing: PlanRecord, reference: Reference) => CitedPlan | undefined {
  const bySymbol = new Map<string, PlanRecord[]>()
  const inYear = new Map<string, PlanRecord[]>()
  const onDay = new Map<string, PlanRecord[]>()
  const byNumber = new Map<string, PlanRecord[]>()
  for (const record of records) {
    const number = record.number && readPlanNumber(record.number.text)
    if (number === undefined || record.symbol === undefined || record.issuedOn?.date === undefined) continue
    const id = numberKey(number)
    push(byNumber, `${id} ${isoDate(record.issuedOn.date)}`, record)
    const { year, month, day } = record.issuedOn.date
    const named = `${id} ${readPlanSymbol(record.symbol.text).whole}`
    push(bySymbol, named, record)
    push(inYear, `${named} ${year}`, record)
    push(onDay, `${named} ${month}-${day}`, record)
  }

  /** Of the same year, or the same day of another year, which is a slip of the pen. */
  const near = (named: string, date: CalendarDate | undefined): readonly PlanRecord[] => {
    if (date === undefined) return bySymbol.get(named) ?? []
    const { year, month, day } = date
    const slips = onDay.get(`${named} ${month}-${day}`)?.filter(({ issuedOn }) => issuedOn?.date?.year !== year) ?? []
    return [...(inYear.get(`${named} ${year}`) ?? []), ...slips]
  }

  return (citing, reference) => {
    const { number, symbol, date, issuer, kind } = reference
    const id = numberKey(number)
    const weigh = (plan: PlanRecord): Candidate => ({
      plan,
      fit: issuer === undefined ? 'unsure' : fits(citing, issuer, plan),
    })
    const candidates = near(`${id} ${symbol.whole}`, date)
      .filter((plan) => plan !== citing)
      .map(weigh)
    const known = candidates.filter(({ fit }) => fit !== 'other')
    if (date === undefined) {
      const [only, ...more] = known.filter(({ fit }) => fit === 'same')
      return only === undefined || more.length > 0 ? undefined : { plan: only.plan }
    }
    const onTheDay = known.filter(({ plan }) => isOn(plan, date))
    const exact = oneOf(onTheDay)
    if (exact !== undefined) {
      if (subjectsAgree(reference, exact.plan) !== 'no') return { plan: exact.plan }
      // Another province's plan of that day and number speaks of something else.
      return exact.fit === 'same' ? { plan: exact.plan, differs: 'subject' } : undefined
    }
    if (onTheDay.length > 0) return undefined
    // The first plan of each year is often issued on the same day: the subject must show that the year is a slip of the pen.
    const nearly = onlyOne(
      known.filter(
        ({ plan, fit }) => fit === 'same' && (plan.issuedOn?.date?.year === date.year || sameSubject(reference, plan)),
      ),
    )
    // With another day and another subject it is likelier that the number is wrong.
    const isOfElse = nearly !== undefined && subjectsAgree(reference, nearly) === 'no'
    if (nearly !== undefined && !isOfElse) return { plan: nearly, differs: 'date' }
    // Of another issuer on the same day: the subject must show that it is this plan all the same.
    const elsewhere = onlyOne(
      candidates.filter(({ plan, fit }) => fit === 'other' && isOn(plan, date) && subjectsAgree(reference, plan) === 'yes'),
    )
    if (elsewhere !== undefined) return { plan: elsewhere, differs: 'issuer' }
    if (!isPlanKind(kind) || issuer === undefined) return undefined
    const sameDay = (byNumber.get(`${id} ${isoDate(date)}`) ?? []).filter(
      (plan) => plan !== citing && fits(citing, issuer, plan) === 'same',
    )
    const [other, ...more] = sameDay.filter((plan) => subjectsAgree(reference, plan) !== 'no')
    if (other !== undefined) return more.length > 0 ? undefined : { plan: other, differs: 'symbol' }
    return isOfElse ? { plan: nearly, differs: 'subject' } : undefined
  }
}

/** The one that surely fits, or the only one at all. */
function oneOf(candidates: readonly Candidate[]): Candidate | undefined {
  const sure = candidates.filter(({ fit }) => fit === 'same')
  const [only, ...more] = sure.length > 0 ? sure : candidates
  return more.length > 0 ? undefined : only
}

function onlyOne(candidates: readonly Candidate[]): PlanRecord | undefined {
  return candidates.length === 1 ? candidates[0]?.plan : undefined
}

function isOn({ issuedOn }: PlanRecord, date: CalendarDate): boolean {
  return issuedOn?.date !== undefined && compareDates(issuedOn.date, date) === 0
}

function push(map: Map<string, PlanRecord[]>, key: string, record: PlanRecord): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [record])
  else list.push(record)
}
