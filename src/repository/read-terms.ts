import type { TermMistake } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { compareDates } from '../plan/calendar.ts'
import { parseDate } from '../plan/parse-date.ts'
import type { CalendarDate, Family } from '../plan/plan.ts'
import { dateFindings } from '../schema/date-findings.ts'
import { errorAt } from '../source/error-at.ts'
import { entryOf, type SourceNode, toValue } from '../source/source-tree.ts'
import type { Term } from './register/term.ts'
import { shownDate } from './tables/table.ts'

/** One entry of `nhiem_ky` as the schema takes it. */
interface TermValue {
  readonly tu: string
  readonly den?: string
  readonly ten?: string
  readonly the_thuc?: Family
  readonly co_quan?: string | readonly string[]
}

interface PlacedTerm extends Term {
  readonly node: SourceNode
}

/** `nhiem_ky` of a settings file: the terms, and what is wrong with them: no real day, an end before the beginning, two terms of the same bodies on one day. */
export function readTerms(
  tree: SourceNode | undefined,
  file: string,
): { readonly terms: readonly Term[]; readonly findings: readonly Finding[] } {
  const list = entryOf(tree, 'nhiem_ky')?.value
  if (tree === undefined || list?.kind !== 'list') return { terms: [], findings: [] }
  const placed = list.items.flatMap((node) => termAt(node) ?? [])
  const dates = list.items.flatMap(({ path }) => [`${path}/tu`, `${path}/den`])
  return {
    terms: placed.map(({ node: _, ...term }) => term),
    findings: [...dateFindings(tree, file, dates), ...placed.flatMap((term) => mistakesIn(term, placed, file))],
  }
}

function termAt(node: SourceNode): PlacedTerm | undefined {
  const { tu, den, ten, the_thuc, co_quan } = toValue(node) as TermValue
  const from = parseDate(tu.trim())
  const until = den === undefined ? undefined : parseDate(den.trim())
  if (from === undefined || (den !== undefined && until === undefined)) return undefined
  return {
    node,
    name: ten?.trim() ?? `${from.year}–${until?.year ?? ''}`,
    from,
    ...(until === undefined ? {} : { until }),
    ...(the_thuc === undefined ? {} : { family: the_thuc }),
    ...(co_quan === undefined ? {} : { issuers: [co_quan].flat().map((name) => name.trim()) }),
  }
}

function mistakesIn(term: PlacedTerm, terms: readonly PlacedTerm[], file: string): readonly Finding[] {
  const { node, from, until } = term
  const tell = (key: string, reason: TermMistake, date: CalendarDate, other: PlacedTerm): readonly Finding[] => {
    const value = entryOf(node, key)?.value ?? node
    const args = { reason, date: shownDate(date), line: other.node.range.start.line }
    return [errorAt(file, 'CH006', value.range, args, value.path)]
  }
  if (until !== undefined && compareDates(until, from) < 0) return tell('den', 'reversed', until, term)
  const open = terms.find((other) => other !== term && isSameBody(other, term) && isOpenOn(from, other, term, terms))
  return open?.until === undefined ? [] : tell('tu', 'overlap', open.until, open)
}

/** Has another term begun before, and does it last? Of two that begin on one day, the later in the file is told. A term without an end lasts until the next begins. */
function isOpenOn(from: CalendarDate, other: PlacedTerm, term: PlacedTerm, terms: readonly PlacedTerm[]): boolean {
  const order = compareDates(other.from, from) || terms.indexOf(other) - terms.indexOf(term)
  return order < 0 && other.until !== undefined && compareDates(other.until, from) >= 0
}

function isSameBody(a: Term, b: Term): boolean {
  return a.family === b.family && JSON.stringify(a.issuers) === JSON.stringify(b.issuers)
}
