import { type Code, type FindingArgs, findingNames } from '../catalogue.ts'
import type { Fix, Severity } from '../finding.ts'
import type { CalendarDate, Family, Place, Plan } from '../plan/plan.ts'
import type { Profile, Sureness } from '../profile/profile.ts'
import type { HouseRules } from './house-rules.ts'
import type { Reading } from './reading.ts'

/** What a rule judges, as users filter by it. */
export const groups = [
  'dau-van-ban',
  'trich-yeu-can-cu',
  'vien-dan',
  'bo-cuc',
  'ky',
  'noi-nhan',
  'phu-luc',
  'nhiem-vu',
  'loi-van',
  'noi-bo',
  'ban-hanh',
] as const
export type Group = (typeof groups)[number]

/** What a rule may look at. */
export interface RuleContext {
  readonly plan: Plan
  readonly profile: Profile
  readonly today: CalendarDate
  /** `final`: everything that a document ready to be issued must have is demanded. */
  readonly stage: 'draft' | 'final'
  /** False where the schema refused something at or under this JSON Pointer: a rule must not judge what was not read. */
  readonly readable: (path: string) => boolean
  /** What several rules read out of the plan: each part is made once, when a rule first asks for it. */
  readonly reading: Reading
  /** What the office itself asks for, from `plan.config.yaml`. */
  readonly house: HouseRules
}

/** What a rule may say of a finding besides its place and its facts. */
export interface ReportMore {
  readonly severity?: Severity
  readonly clause?: string
  readonly fix?: Fix
  /**
   * For what is told once for the whole document: all of its places, or the others; the one of the finding may be among them. A comment or a baseline
   * answers for single places, and the finding stays for the rest; an argument `count` is their number.
   */
  readonly others?: readonly Pick<Place, 'range' | 'path'>[]
}

export type RuleReport<C extends Code> = (at: Place, args: FindingArgs[C], more?: ReportMore) => void

/** Where a rule holds: everywhere where absent. Dates are the plan's day of judgement (day-of-judgement.ts), both inclusive. */
export interface Holds {
  readonly families?: readonly Family[]
  /** Ids of profiles: `nd30`, `dang_hd05`. */
  readonly profiles?: readonly string[]
  readonly from?: CalendarDate
  readonly until?: CalendarDate
}

/**
 * An example of a rule: keys of the root in YAML, which replace those of a sample plan (test/rules/sample-plans.ts). In a bad example the brackets ⟦…⟧
 * enclose what the finding must point at; they are taken out before the plan is read.
 */
export interface Example {
  readonly yaml: string
  /** The sample plan of this family; default `nha_nuoc`. */
  readonly base?: Family
  /** Keys that are taken out of the sample. */
  readonly without?: readonly string[]
  /** Default `draft`. */
  readonly stage?: RuleContext['stage']
  /** Some house rules that the example is judged with. */
  readonly house?: Partial<HouseRules>
}

/** A rule with its own bad and good example: the tests run them, `plan explain` and docs/rules.md print them. */
export interface Rule<C extends Code = Code> {
  readonly code: C
  readonly group: Group
  /** An error only where the instrument plainly says so and the document decides it. */
  readonly severity: Severity
  /** What it may report instead: in a form that is only derived, on a draft or with `--final`, in a milder or a graver case. */
  readonly alsoAs?: readonly Severity[]
  /**
   * The provision; where it differs, by profile id or by family (`{nd30: …, dang: …, doan: …}`, the profile goes before the family). Absent only
   * with `sure: 'practice'`.
   */
  readonly clause?: string | Readonly<Record<string, string>>
  /** How sure the source is; `practice`: no instrument says it, good offices do it. Only `text` may back an error, but for what `--final` refuses as plainly unfinished (a blank, sample data). */
  readonly sure: Sureness | 'practice'
  readonly holds?: Holds
  /** It judges how YAML is typed (what the form adds by itself, keys that choose something): a Word file, where the same words are the form, is not asked. */
  readonly source?: 'yaml'
  /** The checks of the field that this rule makes (docs/rules.md): `U026`. */
  readonly covers?: readonly `U${number}`[]
  /** `safe`: `--fix` repairs it; `suggestion`: `--fix=goi-y` does. */
  readonly fix?: 'safe' | 'suggestion'
  readonly bad: Example
  readonly good: Example
  readonly check: (context: RuleContext, report: RuleReport<C>) => void
}

/** A rule with the name of its code. */
export interface NamedRule<C extends Code = Code> extends Rule<C> {
  readonly name: string
}

/**
 * Ties a rule's arguments to its code, and the code's name to the rule. Every rule gets every key, in one order: what is gone through for each plan must be
 * of one shape for V8.
 */
export function defineRule<C extends Code>(rule: Rule<C>): NamedRule<C> {
  const { code, group, severity, alsoAs, clause, sure, holds, source, covers, fix, bad, good, check } = rule
  const named = {
    name: findingNames[code],
    code,
    group,
    severity,
    alsoAs,
    clause,
    sure,
    holds,
    source,
    covers,
    fix,
    bad,
    good,
    check,
  }
  // Absent and undefined are the same to whoever reads a rule.
  return named as NamedRule<C>
}
