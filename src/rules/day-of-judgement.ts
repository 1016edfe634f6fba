import type { Citation } from '../language/citations/citation.ts'
import type { PeriodOfYears } from '../language/deadlines/years-of-period.ts'
import { compareDates } from '../plan/calendar.ts'
import { dayOfForm } from '../plan/day-of-form.ts'
import type { CalendarDate, Plan } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import type { Passage } from './passages.ts'

/** What tells of which time a plan is. */
export interface TimeOfPlan {
  readonly plan: Plan
  readonly profile: Profile
  readonly today: CalendarDate
  readonly period: PeriodOfYears | undefined
  readonly citations: readonly { readonly found: Citation }[]
  readonly passages: readonly Passage[]
}

/** A draft of our days cites something of the last year and a half. */
const months = 18
const anyYear = /(?<!\d)20\d\d(?!\d)/gu

/**
 * The day by which rules judge what changes with time (names of provinces, levels of government, forms in force): the date of issue, its own or that of
 * the decision with which the plan is issued; of a plan without one, today. Undefined where such a plan shows that it is of an earlier time, or may be:
 * old documents lose their heads, and a plan of 2017 is not wrong to name a district.
 */
export function dayOfJudgement(time: TimeOfPlan): CalendarDate | undefined {
  const { plan, today, period } = time
  const issued = plan.issuedOn?.date ?? plan.issuedWith?.issuedOn?.date
  if (issued !== undefined) return issued
  if (plan.issuedIn !== undefined) return dayOfForm(plan, today)
  if (period?.first !== undefined && period.first >= today.year) return today
  const cited = latestCited(time)
  if (cited !== undefined) {
    const isPast = period !== undefined && period.last < today.year && cited.year < today.year
    return isPast || compareDates(cited, earlier(today)) < 0 ? undefined : today
  }
  return period?.first !== undefined || isFormer(time) || namesOnlyFormerYears(time) ? undefined : today
}

function latestCited({ citations }: TimeOfPlan): CalendarDate | undefined {
  return citations
    .flatMap(({ found }) => {
      const year = found.date?.year ?? found.year ?? found.yearOnly
      return year === undefined ? [] : [found.date ?? { year, month: 12, day: 31 }]
    })
    .toSorted(compareDates)
    .at(-1)
}

function earlier({ year, month, day }: CalendarDate): CalendarDate {
  const count = year * 12 + month - 1 - months
  return { year: Math.floor(count / 12), month: (count % 12) + 1, day }
}

/** The author applies a form that is no longer in force. */
function isFormer({ plan, profile, today }: TimeOfPlan): boolean {
  return plan.appliedProfile !== undefined && profile.until !== undefined && compareDates(profile.until, today) < 0
}

function namesOnlyFormerYears({ passages, today }: TimeOfPlan): boolean {
  const years = passages.flatMap(({ text }) => [...text.matchAll(anyYear)].map(([year]) => Number(year)))
  return years.length > 0 && years.every((year) => year < today.year)
}
