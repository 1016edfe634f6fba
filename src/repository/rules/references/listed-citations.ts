import type { PlanRecord } from '../../plan-record.ts'
import type { CitationRecord } from '../../references/citation-record.ts'
import type { InstrumentList } from '../../references/instrument.ts'
import { type Listed, listedInstrumentFinder } from '../../references/listed-instrument.ts'
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
      return listed === undefined ? [] : [{ ...listed, record, citation, list }]
    })
  })
}
