import { compareFindings, type Finding } from '../finding.ts'
import type { CalendarDate, Plan } from '../plan/plan.ts'
import { readPlan } from '../plan/read-plan.ts'
import type { Profile } from '../profile/profile.ts'
import { selectProfile } from '../profile/select-profile.ts'
import { checkSchema } from '../schema/check-schema.ts'
import { readSource } from '../source/read-source.ts'
import { type HouseRules, noHouseRules } from './house-rules.ts'
import { judge } from './judge.ts'
import { readingOf } from './reading.ts'
import type { RuleContext } from './rule.ts'
import { rules } from './rules.ts'

export interface ValidateOptions {
  /** Selects the profile of a draft that has no date yet. */
  readonly today: CalendarDate
  readonly stage: RuleContext['stage']
  /** What the office asks of its own plans; default nothing. */
  readonly house?: HouseRules
}

export interface Validation {
  readonly text: string
  /** Absent when the file could not be read as YAML. */
  readonly plan?: Plan
  /** Absent when the issuer's family is not known. */
  readonly profile?: Profile
  /** In the order in which a reader meets them. */
  readonly findings: readonly Finding[]
}

/** Reads a plan and judges it: YAML, schema, Markdown, form and content. It never throws on what the file holds. */
export function validatePlan(file: { readonly name: string; readonly bytes: Uint8Array }, options: ValidateOptions): Validation {
  const source = readSource(file)
  if (source.tree === undefined) return { text: source.text, findings: sorted(source.findings) }
  const schema = checkSchema(source.tree, file.name)
  const { plan, findings: reading } = readPlan(source.tree, { file: file.name, bad: schema.bad })
  const profile = profileOf(plan, options.today)
  const { today, stage, house = noHouseRules } = options
  const judged =
    profile === undefined
      ? []
      : judge(rules, {
          plan,
          profile,
          today,
          stage,
          house,
          readable: readableOf(schema.bad),
          reading: readingOf(plan, profile, today),
        })
  return {
    text: source.text,
    plan,
    ...(profile === undefined ? {} : { profile }),
    findings: sorted([...source.findings, ...schema.findings, ...reading, ...judged]),
  }
}

/** The form in force for the plan's issuer on its date of issue, or the one that the author applies. */
function profileOf(plan: Plan, today: CalendarDate): Profile | undefined {
  if (plan.family === undefined) return undefined
  const applied = plan.appliedProfile?.value
  const issuedOn = plan.issuedOn?.date ?? today
  return selectProfile({ family: plan.family, issuedOn, ...(applied === undefined ? {} : { applied }) })
}

function readableOf(bad: ReadonlySet<string>): (path: string) => boolean {
  const paths = [...bad]
  return (path) => !paths.some((refused) => refused === path || refused.startsWith(`${path}/`) || path.startsWith(`${refused}/`))
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(compareFindings)
}
