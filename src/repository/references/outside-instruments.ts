import type { Spot } from '../../finding.ts'
import { agencyKey } from '../../language/agencies/agency-key.ts'
import { withoutPlace } from '../../language/agencies/agency-tail.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { PlanRecord } from '../plan-record.ts'
import type { RegisterIssuer } from '../register/issuers-of.ts'
import { provinceOfBody } from '../register/named-province.ts'
import { numberKey } from '../register/plan-number.ts'
import type { CitationRecord } from './citation-record.ts'
import { isOfCentre } from './of-centre.ts'
import type { References } from './references-of.ts'

/** Where a plan tells the day of an instrument that is none of the repository's plans. */
export interface OutsideMention {
  readonly record: PlanRecord
  readonly citation: CitationRecord
  readonly at: Spot
  readonly text: string
  readonly date: CalendarDate
  readonly issuer?: string
  /** The number bears its year: it is given once for ever. */
  readonly isOnly: boolean
  /** A law that is named without its number. */
  readonly isByName: boolean
}

/**
 * Mentions of instruments by what makes them one: number and symbol of an organ of the centre; a law's name; else number, symbol and the name of the
 * issuer with its province, or among the plans of one body ("Ủy ban nhân dân tỉnh" is another's in another province).
 */
export function outsideMentions(
  records: readonly PlanRecord[],
  references: References,
  issuers: ReadonlyMap<PlanRecord, RegisterIssuer>,
): ReadonlyMap<string, readonly OutsideMention[]> {
  const groups = new Map<string, OutsideMention[]>()
  const centres = new Map<string, boolean>()
  const isCentral = (symbol: string): boolean => {
    const known = centres.get(symbol) ?? isOfCentre(symbol)
    centres.set(symbol, known)
    return known
  }
  const add = (key: string, mention: OutsideMention): void => {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mention])
    else group.push(mention)
  }
  for (const record of records) {
    const issuing = issuers.get(record)
    const owner = issuing?.id ?? record.file
    for (const { cited, number, symbol, date, issuer, citations } of references.of(record)) {
      const dated = citations.find((citation) => citation.date !== undefined)
      if (cited !== undefined || date === undefined || dated === undefined) continue
      const id = `${numberKey(number)} ${dated.year ?? ''} ${symbol.whole}`
      const place = isCentral(dated.symbol ?? '') ? '' : issuer === undefined ? undefined : bodyOf(issuer, issuing, owner)
      if (place === undefined) continue
      const { text, dateRange, range, path, year } = dated
      add(`${id} ${place}`, {
        record,
        citation: dated,
        at: { range: dateRange ?? range, path },
        text,
        date,
        ...(issuer === undefined ? {} : { issuer }),
        isOnly: year !== undefined,
        isByName: false,
      })
    }
    for (const citation of record.citations) {
      const { name, number, kind, date, dateRange, range, path, text } = citation
      if (name !== undefined && number === undefined && date !== undefined)
        add(`${kind} ${name.toLocaleLowerCase('vi')}`, {
          record,
          citation,
          at: { range: dateRange ?? range, path },
          text,
          date,
          isOnly: false,
          isByName: true,
        })
    }
  }
  return groups
}

/** One key for a body, whoever names it: "Ủy ban nhân dân tỉnh" is that of the plan's own province. */
function bodyOf(name: string, issuing: RegisterIssuer | undefined, owner: string): string {
  const key = agencyKey(name)
  const told = provinceOfBody(key)
  const province = told === '' ? issuing?.identity.province : told
  return province === undefined ? `${key} ${owner}` : `${withoutPlace(key)} ${province}`
}
