import type { Range, Spot } from '../../../finding.ts'
import type { CitationRecord } from '../../references/citation-record.ts'
import type { Reference } from '../../references/reference.ts'

/** Where a reference is named first, and wherever else. */
export function citedSpots({ citations }: Reference): { readonly at: Spot; readonly others: readonly Spot[] } {
  const [first, ...others] = citations.map(({ range, path }): Spot => ({ range, path }))
  return { at: first as Spot, others }
}

/** The places of the day, or of the issuer, that a reference tells: in the text, else in `thuc_hien`; where the range is not known that of the whole citation. */
export function toldSpots(
  reference: Reference,
  part: 'date' | 'issuer',
): { readonly at: Spot; readonly others: readonly Spot[] } {
  const [first, ...others] = reference.citations
    .filter((citation) => citation[part] !== undefined)
    .map((citation): Spot => ({ range: rangeOf(citation, part), path: citation.path }))
  return { at: first ?? reference.parentKey ?? citedSpots(reference).at, others }
}

function rangeOf({ range, dateRange, issuerRange }: CitationRecord, part: 'date' | 'issuer'): Range {
  return (part === 'date' ? dateRange : issuerRange) ?? range
}
