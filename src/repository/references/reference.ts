import type { Spot } from '../../finding.ts'
import { compareDates } from '../../plan/calendar.ts'
import { optional } from '../../plan/optional.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import type { PlanRecord } from '../plan-record.ts'
import {
  numberKey,
  type PlanNumber,
  type PlanSymbol,
  readPlanNumber,
  readPlanSymbol,
  shownNumber,
} from '../register/plan-number.ts'
import type { CitationRecord, Relation } from './citation-record.ts'
import type { ParentRecord } from './parent-record.ts'

/** One instrument as a plan knows it: all that its mentions tell together. */
export interface Reference {
  /** In printed order; the first is the one that findings point at. */
  readonly citations: readonly CitationRecord[]
  readonly relations: ReadonlySet<Relation>
  /** `thuc_hien` names it, and where. */
  readonly parentKey?: Spot
  readonly kind?: string
  readonly number: PlanNumber
  readonly symbol: PlanSymbol
  /** As written in the mention that tells the most: "Kế hoạch số 72/KH-UBND". */
  readonly text: string
  readonly date?: CalendarDate
  readonly issuer?: string
  readonly subject?: string
}

/**
 * The instruments with number and symbol that a plan names, those of `thuc_hien` first. Mentions of one number and symbol are one instrument unless they tell
 * two dates: what is told in full once is cited in short afterwards (NĐ 30/2020, Phụ lục I, Phần I, II.6.b).
 */
export function referencesIn({ citations, parents = [] }: PlanRecord): readonly Reference[] {
  const groups = new Map<string, CitationRecord[][]>()
  const keys = parents.flatMap(citationOf)
  for (const citation of [...keys, ...citations]) {
    const number = readPlanNumber(citation.number ?? '')
    if (number === undefined || citation.symbol === undefined) continue
    const id = `${numberKey(number)} ${citation.year ?? ''} ${readPlanSymbol(citation.symbol).whole}`
    const same = groups.get(id)
    const group = same?.find((one) => one.every((other) => mayBeOne(other, citation)))
    if (same === undefined) groups.set(id, [[citation]])
    else if (group === undefined) same.push([citation])
    else group.push(citation)
  }
  const isKey = new Set(keys)
  return [...groups.values()].flat().map((all) => referenceOf(all, isKey))
}

/** What `thuc_hien` names, as if the plan named it in its text; nothing where the number is none. */
function citationOf({ number, symbol, date, issuer, range, path }: ParentRecord): readonly CitationRecord[] {
  const own = readPlanNumber(number)
  if (own === undefined) return []
  const text = `Kế hoạch số ${shownNumber(own, symbol)}`
  const told = optional({ date, issuer })
  return [{ relation: 'implements', kind: 'kế hoạch', number: numberKey(own), symbol, text, ...told, range, path }]
}

function mayBeOne(a: CitationRecord, b: CitationRecord): boolean {
  return a.date === undefined || b.date === undefined || compareDates(a.date, b.date) === 0
}

function referenceOf(all: readonly CitationRecord[], isKey: ReadonlySet<CitationRecord>): Reference {
  const key = all.find((citation) => isKey.has(citation))
  const citations = all.filter((citation) => citation !== key)
  const [first = key as CitationRecord] = citations
  const told = <K extends 'date' | 'issuer' | 'subject' | 'kind'>(name: K) =>
    all.find((citation) => citation[name] !== undefined)?.[name]
  const [date, issuer, subject, kind] = [told('date'), told('issuer'), told('subject'), told('kind')]
  return {
    citations: citations.length === 0 ? all : citations,
    relations: new Set(all.map(({ relation }) => relation)),
    ...(key === undefined ? {} : { parentKey: { range: key.range, path: key.path } }),
    number: readPlanNumber(first.number ?? '') as PlanNumber,
    symbol: readPlanSymbol(first.symbol ?? ''),
    text: first.text,
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
  }
}
