import { sameAgency } from '../../language/agencies/same-agency.ts'
import { compareDates } from '../../plan/calendar.ts'
import { otherIssuer } from '../../rules/citations/same-instrument.ts'
import { readPlanSymbol } from '../register/plan-number.ts'
import type { CitationRecord } from './citation-record.ts'
import type { Instrument } from './instrument.ts'
import { isOfCentre } from './of-centre.ts'

/** An instrument of the list that a plan names, and what the plan tells of it otherwise than the list. */
export interface Listed {
  readonly instrument: Instrument
  readonly differs?: 'date' | 'issuer'
}

/** Finds what citations mean in a list. Made once for a list: thousands of plans share it. */
export function listedInstrumentFinder(instruments: readonly Instrument[]): (citation: CitationRecord) => Listed | undefined {
  const byName = new Map<string, Instrument[]>()
  for (const instrument of instruments)
    for (const key of keysOf(instrument)) {
      const list = byName.get(key)
      if (list === undefined) byName.set(key, [instrument])
      else list.push(instrument)
    }
  return (citation) => {
    const candidates = keysOf({ ...citation, kind: citation.kind ?? '', name: citation.name?.toLocaleLowerCase('vi') }).flatMap(
      (key) => byName.get(key) ?? [],
    )
    const [listed, ...more] = [...new Set(candidates)].flatMap((instrument) => judged(citation, instrument) ?? [])
    return listed === undefined || more.length > 0 ? undefined : listed
  }
}

function keysOf({
  kind,
  name,
  number,
  year,
  symbol,
}: Partial<Omit<Instrument, 'name'>> & { readonly name?: string | undefined }): readonly string[] {
  return [
    ...(number === undefined || symbol === undefined ? [] : [`${number} ${year ?? ''} ${readPlanSymbol(symbol).whole}`]),
    ...(name === undefined ? [] : [`${kind} ${name}`]),
  ]
}

/** Undefined where the list may mean another instrument: of another year, of another issuer with the same letters. */
function judged(citation: CitationRecord, instrument: Instrument): Listed | undefined {
  const { date, yearOnly, issuer } = citation
  const isNumbered = citation.number !== undefined && instrument.number !== undefined
  const told = date?.year ?? yearOnly
  const sameDay = date !== undefined && instrument.date !== undefined && compareDates(date, instrument.date) === 0
  if (!sameDay && !(isNumbered && instrument.year !== undefined)) {
    // Laws of one name follow each other, and numbers begin anew each year.
    if (instrument.date === undefined || told === undefined || told !== instrument.date.year) return undefined
  }
  if (isNumbered && !isOfCentre(instrument.symbol ?? '')) {
    if (issuer === undefined || instrument.issuer === undefined || !sameAgency(issuer, instrument.issuer)) return undefined
  } else if (issuer !== undefined && instrument.issuer !== undefined && otherIssuer(issuer, instrument.issuer))
    return { instrument, differs: 'issuer' }
  return date !== undefined && instrument.date !== undefined && !sameDay ? { instrument, differs: 'date' } : { instrument }
}
