import type { Finding } from '../finding.ts'
import { compareDates } from '../plan/calendar.ts'
import type { CalendarDate } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import type { NamedRule, RuleContext } from './rule.ts'

/** What the rules that hold for a plan find in it, rule by rule. */
export function judge(rules: readonly NamedRule[], context: RuleContext): readonly Finding[] {
  const { profile, plan, today } = context
  const issuedOn = plan.issuedOn?.date ?? today
  const findings: Finding[] = []
  for (const rule of rules) {
    if (!holdsFor(rule, profile, issuedOn)) continue
    rule.check(context, (at, args, more = {}) => {
      const clause = more.clause ?? clauseFor(rule, profile)
      findings.push({
        code: rule.code,
        severity: more.severity ?? rule.severity,
        file: at.file,
        range: at.range,
        path: at.path,
        args,
        ...(clause === undefined ? {} : { clause }),
        ...(more.fix === undefined ? {} : { fix: rule.fix === 'suggestion' ? { ...more.fix, kind: 'suggestion' } : more.fix }),
      })
    })
  }
  return findings
}

/** Does a rule hold for a form on a day? */
export function holdsFor({ holds }: NamedRule, profile: Profile, day: CalendarDate): boolean {
  if (holds === undefined) return true
  const { families, profiles, from, until } = holds
  return (
    (families === undefined || families.includes(profile.family)) &&
    (profiles === undefined || profiles.includes(profile.id)) &&
    (from === undefined || compareDates(from, day) <= 0) &&
    (until === undefined || compareDates(day, until) <= 0)
  )
}

/** The provision that a rule rests on in a form: the profile's own goes before the family's. */
export function clauseFor({ clause }: NamedRule, profile: Profile): string | undefined {
  return clause === undefined || typeof clause === 'string' ? clause : (clause[profile.id] ?? clause[profile.family])
}
