import type { Code, FindingArgs } from '../catalogue.ts'
import type { Fix, Severity } from '../finding.ts'
import type { CalendarDate, Place, Plan } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'

/** What a rule may look at. */
export interface RuleContext {
  readonly plan: Plan
  readonly profile: Profile
  readonly today: CalendarDate
  /** `final`: everything that a document ready to be issued must have is demanded. */
  readonly stage: 'draft' | 'final'
  /** False where the schema refused something at or under this JSON Pointer: a rule must not judge what was not read. */
  readonly readable: (path: string) => boolean
}

export type RuleReport<C extends Code> = (
  at: Place,
  args: FindingArgs[C],
  more?: { readonly severity?: Severity; readonly clause?: string; readonly fix?: Fix },
) => void

/** A rule with its own bad and good example: the tests run them. */
export interface Rule<C extends Code = Code> {
  readonly code: C
  readonly severity: Severity
  /** The provision, where it is the same in every profile. */
  readonly clause?: string
  /** Changes to the sample plan that must give exactly this finding, and that must give none: keys of the root, as values. */
  readonly bad: Readonly<Record<string, unknown>>
  readonly good: Readonly<Record<string, unknown>>
  /** The stage at which the examples are judged; default `draft`. */
  readonly stage?: RuleContext['stage']
  readonly check: (context: RuleContext, report: RuleReport<C>) => void
}

/** Ties a rule's arguments to its code. */
export function defineRule<C extends Code>(rule: Rule<C>): Rule<C> {
  return rule
}
