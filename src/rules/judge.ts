import type { Finding, Severity } from '../finding.ts'
import { compareDates } from '../plan/calendar.ts'
import type { CalendarDate, Place } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import type { NamedRule, ReportMore, RuleContext } from './rule.ts'
import { isWithoutOwnForm } from './signature/signers.ts'

/** What the rules that hold for a plan find in it, rule by rule. */
export function judge(rules: readonly NamedRule[], context: RuleContext): readonly Finding[] {
  const { plan, profile, reading } = context
  const isTakenOver = isWithoutOwnForm(plan)
  const findings: Finding[] = []
  for (const rule of rules) {
    if (!holdsFor(rule, profile, reading.dayOfJudgement)) continue
    rule.check(context, (at, args, more = {}) => {
      const clause = more.clause ?? clauseFor(rule, profile)
      findings.push({
        code: rule.code,
        severity: severityOf(more.severity ?? rule.severity, rule, isTakenOver ? 'taken over' : 'own'),
        file: at.file,
        range: at.range,
        path: at.path,
        args,
        ...othersOf(at, more.others),
        ...(clause === undefined ? {} : { clause }),
        ...(more.fix === undefined ? {} : { fix: rule.fix === 'suggestion' ? { ...more.fix, kind: 'suggestion' } : more.fix }),
      })
    })
  }
  return findings
}

/** What one form demands is no error where that form is only the nearest (NĐ 30/2020, Điều 2 khoản 2: applied as it fits). */
function severityOf(severity: Severity, { clause }: NamedRule, form: 'own' | 'taken over'): Severity {
  return severity === 'error' && form === 'taken over' && typeof clause === 'object' ? 'warning' : severity
}

function othersOf(at: Place, others: ReportMore['others'] = []): Pick<Finding, 'others'> {
  const spots = others.filter(({ range }) => range.start.offset !== at.range.start.offset)
  if (spots.length === 0) return {}
  const inOrder = spots.toSorted((a, b) => a.range.start.offset - b.range.start.offset)
  return { others: inOrder.map(({ range, path }) => ({ range, path })) }
}

/** Does a rule hold for a form on a day? One that holds from or until a day holds for no plan of an unknown time. */
export function holdsFor({ holds }: NamedRule, profile: Profile, dayOf: () => CalendarDate | undefined): boolean {
  if (holds === undefined) return true
  const { families, profiles, from, until } = holds
  if (families !== undefined && !families.includes(profile.family)) return false
  if (profiles !== undefined && !profiles.includes(profile.id)) return false
  if (from === undefined && until === undefined) return true
  const day = dayOf()
  if (day === undefined) return false
  return (from === undefined || compareDates(from, day) <= 0) && (until === undefined || compareDates(day, until) <= 0)
}

/** The provision that a rule rests on in a form: the profile's own goes before the family's. */
export function clauseFor({ clause }: NamedRule, profile: Profile): string | undefined {
  return clause === undefined || typeof clause === 'string' ? clause : (clause[profile.id] ?? clause[profile.family])
}
