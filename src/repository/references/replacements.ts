import type { Spot } from '../../finding.ts'
import { agencyKey } from '../../language/agencies/agency-key.ts'
import { compareDates, isoDate } from '../../plan/calendar.ts'
import type { CalendarDate } from '../../plan/plan.ts'
import { issueDay } from '../issue-day.ts'
import type { PlanRecord } from '../plan-record.ts'
import type { RegisterIssuer } from '../register/issuers-of.ts'
import { numberKey } from '../register/plan-number.ts'
import type { CitationRecord } from './citation-record.ts'
import type { References, ResolvedReference } from './references-of.ts'

/** The plan that replaces another one, and its day. */
export interface Replacement {
  readonly by: PlanRecord
  readonly date: CalendarDate
  /** Where it says so, in its own file. */
  readonly at: Spot
}

/** What replaces the plan that a reference means; undefined where nothing of the repository does. */
export type FindReplacement = (citing: PlanRecord, reference: ResolvedReference) => Replacement | undefined

/**
 * Looks for plans that say which one they replace, in the repository or not; what is issued no later than the other replaces nothing. A plan that the
 * repository lacks is known again among the plans of one body only: another one's "Ủy ban nhân dân tỉnh" is another.
 */
export function replacementFinder(
  records: readonly PlanRecord[],
  references: References,
  issuers: ReadonlyMap<PlanRecord, RegisterIssuer>,
): FindReplacement {
  const keyOf = (
    citing: PlanRecord,
    { cited, number, symbol, date, issuer }: ResolvedReference,
  ): PlanRecord | string | undefined => {
    if (cited !== undefined) return cited.differs === 'subject' ? undefined : cited.plan
    if (date === undefined || issuer === undefined) return undefined
    return [numberKey(number), symbol.whole, isoDate(date), agencyKey(issuer), issuers.get(citing)?.id].join(' ')
  }
  const replaced = replacementsIn(records, references, keyOf)
  return (citing, reference) => {
    const key = replaced.size === 0 ? undefined : keyOf(citing, reference)
    return key === undefined ? undefined : replaced.get(key)
  }
}

/** Where plans say which ones they replace: by the plan that is replaced, or by what `keyOf` makes of one that the repository lacks. */
function replacementsIn(
  records: readonly PlanRecord[],
  references: References,
  keyOf: (citing: PlanRecord, reference: ResolvedReference) => PlanRecord | string | undefined,
): ReadonlyMap<PlanRecord | string, Replacement> {
  const replaced = new Map<PlanRecord | string, Replacement>()
  for (const plan of records) {
    const date = issueDay(plan)
    if (date === undefined || plan.status !== 'ban_hanh' || !plan.citations.some(isReplaced)) continue
    for (const reference of references.of(plan)) {
      const key = reference.relations.has('replaces') ? keyOf(plan, reference) : undefined
      const former = (reference.cited && issueDay(reference.cited.plan)) ?? reference.date
      if (key === undefined || former === undefined || compareDates(former, date) >= 0) continue
      const known = replaced.get(key)
      if (known === undefined || compareDates(date, known.date) < 0) {
        const said = reference.citations.find(isReplaced)
        replaced.set(key, { by: plan, date, at: said === undefined ? plan.head : { range: said.range, path: said.path } })
      }
    }
  }
  return replaced
}

/** The plans of the repository that others of it replace, each with the first that does. */
export function replacedPlans(records: readonly PlanRecord[], references: References): ReadonlyMap<PlanRecord, Replacement> {
  const all = replacementsIn(records, references, (_, { cited }) => (cited?.differs === 'subject' ? undefined : cited?.plan))
  return new Map([...all].flatMap(([plan, replacement]) => (typeof plan === 'string' ? [] : [[plan, replacement]])))
}

/** As `TaskQuestion.replaced` takes it: the plans that others replace by that day, which begin to on the day on which they are issued. */
export function replacedBy(
  records: readonly PlanRecord[],
  references: References,
  on: CalendarDate,
): ReadonlyMap<PlanRecord, PlanRecord> {
  const replaced = [...replacedPlans(records, references)]
  return new Map(replaced.flatMap(([plan, { by, date }]) => (compareDates(date, on) <= 0 ? [[plan, by] as const] : [])))
}

function isReplaced({ relation }: CitationRecord): boolean {
  return relation === 'replaces'
}
