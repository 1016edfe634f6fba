import type { Citation } from '../../language/citations/citation.ts'
import { type Mention, numberOfMention, placeIn } from '../../rules/citations/mentions.ts'
import type { Reading } from '../../rules/reading.ts'
import type { CitationRecord } from './citation-record.ts'
import { isPlanKind } from './is-plan-kind.ts'
import { relationsOf } from './relations-of.ts'

/**
 * The instruments that a plan names by number and symbol, and the laws that it names by name, in printed order. What stands in the title of another
 * instrument is that one's citation, and left out; so is the decision with which the plan is issued. An instrument that is named again with nothing new is
 * recorded once for each relation.
 */
export function citationsIn(reading: Reading): readonly CitationRecord[] {
  const mentions = reading
    .mentions()
    .filter(({ nested, passage, found }) => !nested && passage.role !== 'decision' && isNamed(found))
  const relations = relationsOf(mentions)
  const seen = new Set<string>()
  return mentions.flatMap((mention, at) => {
    const { found, passage } = mention
    const relation = relations[at] ?? 'cited'
    const facts = `${relation} ${found.key ?? found.name?.text} ${found.dateText} ${found.yearOnly} ${found.issuer?.text}`
    if (seen.has(facts)) return []
    seen.add(facts)
    return [{ ...recordOf(mention), relation, ...(passage.role === 'opening' ? { opening: true as const } : {}) }]
  })
}

/** A number alone ("Nghị định 30") names nothing for sure, nor does a draft that leaves the number open. */
function isNamed({ key, symbol, year, blank, name }: Citation): boolean {
  return name !== undefined || (!blank && key !== undefined && (symbol !== undefined || year !== undefined))
}

function recordOf(mention: Mention): Omit<CitationRecord, 'relation'> {
  const { found, passage } = mention
  const { kind, number, year, symbol, key, name, kindText, date, dateText, dateSpan, yearOnly, issuer, subject } = found
  const numbered = numberOfMention(mention)
  const end = numbered?.end ?? name?.end ?? found.end
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(number === undefined ? {} : { number: number.replace(/^0+(?=\d)/u, '') }),
    ...(year === undefined ? {} : { year }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(key === undefined ? {} : { key }),
    ...(name === undefined ? {} : { name: name.text }),
    text: wordsOf(mention, numbered, kindText?.text),
    ...(date === undefined ? {} : { date }),
    ...(dateText === undefined ? {} : { dateText }),
    ...(yearOnly === undefined ? {} : { yearOnly }),
    ...(issuer === undefined ? {} : { issuer: issuer.text }),
    ...(subject === undefined || !isPlanKind(kind) ? {} : { subject: subject.text }),
    path: passage.place.path,
    range: placeIn(mention, { start: found.start, end }).range,
    ...(date === undefined || dateSpan === undefined ? {} : { dateRange: placeIn(mention, dateSpan).range }),
    ...(issuer === undefined ? {} : { issuerRange: placeIn(mention, issuer).range }),
  }
}

function wordsOf({ found }: Mention, numbered: { readonly text: string } | undefined, kindText = ''): string {
  if (numbered === undefined) return [kindText, found.name?.text].filter((word) => word !== undefined && word !== '').join(' ')
  return kindText === '' ? numbered.text : `${kindText} số ${numbered.text}`
}
