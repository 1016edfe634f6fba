import { agencyKey } from '../../../language/agencies/agency-key.ts'
import type { PlanRecord } from '../../plan-record.ts'
import type { CitationRecord } from '../../references/citation-record.ts'
import type { InstrumentList } from '../../references/instrument.ts'
import { type Listed, listedInstrumentFinder } from '../../references/listed-instrument.ts'
import { provinceOfBody } from '../../register/named-province.ts'
import type { Repository } from '../repository.ts'

export interface ListedCitation extends Listed {
  readonly record: PlanRecord
  readonly citation: CitationRecord
  readonly list: InstrumentList
}

/** The citations of all plans that the list of their settings knows, in the order of the plans. */
export function listedCitations({ records, config }: Repository): readonly ListedCitation[] {
  const finders = new Map<InstrumentList, ReturnType<typeof listedInstrumentFinder>>()
  return records.flatMap((record) => {
    const list = config.instrumentsFor(record.file)
    if (list.instruments.length === 0) return []
    const find = finders.get(list) ?? listedInstrumentFinder(list.instruments)
    finders.set(list, find)
    return record.citations.flatMap((citation): ListedCitation[] => {
      const listed = find(citation)
      return listed === undefined || isOfAnotherProvince(record, citation, listed.instrument)
        ? []
        : [{ ...listed, record, citation, list }]
    })
  })
}

/** "Ủy ban nhân dân tỉnh" is that of the plan's own province: another one's instrument may bear the same number. */
function isOfAnotherProvince(
  { issuer, province }: PlanRecord,
  citation: CitationRecord,
  instrument: InstrumentList['instruments'][number],
): boolean {
  if (citation.issuer === undefined || provinceOf(citation.issuer) !== '') return false
  const told = provinceOf(instrument.issuer ?? '')
  if (told === undefined || told === '') return false
  const homes = [province, ...[...issuer.parent, ...issuer.names].map(provinceOf)].filter(
    (one) => one !== undefined && one !== '',
  )
  return homes.length > 0 && !homes.includes(told)
}

function provinceOf(name: string): string | undefined {
  return name === '' ? undefined : provinceOfBody(agencyKey(name))
}
