import type { Code } from '../catalogue.ts'
import { compareFindings, type Finding } from '../finding.ts'
import { forgetLowers } from '../language/words/holds.ts'
import { checkGiven } from '../plan/check-given.ts'
import { dayOfForm } from '../plan/day-of-form.ts'
import type { CalendarDate, Plan } from '../plan/plan.ts'
import { readPlan } from '../plan/read-plan.ts'
import type { Profile } from '../profile/profile.ts'
import { selectProfile } from '../profile/select-profile.ts'
import { checkSchema } from '../schema/check-schema.ts'
import { withOtherKey } from '../schema/other-key.ts'
import type { FileBytes } from '../source/decode-bytes.ts'
import { readSource } from '../source/read-source.ts'
import type { SourceNode } from '../source/source-tree.ts'
import { type YamlToken, yamlTokens } from '../source/yaml-tokens.ts'
import { type HouseRules, noHouseRules } from './house-rules.ts'
import { judge } from './judge.ts'
import { type Reading, readingOf } from './reading.ts'
import type { NamedRule, RuleContext } from './rule.ts'
import { rules } from './rules.ts'
import { everyRule, rulesForErrors, type Selection, selectRules, weigh } from './selection.ts'
import { withoutSuppressed } from './suppressions.ts'

export interface ValidateOptions {
  /** Selects the profile of a draft that has no date yet. */
  readonly today: CalendarDate
  readonly stage: RuleContext['stage']
  /** What the office asks of its own plans; default nothing. */
  readonly house?: HouseRules
  /** Which rules are run, and how their findings weigh; default all, at their own severity. */
  readonly selection?: Selection
  /** `error`: only rules that may tell an error are run, for whoever only asks whether there is one; what else is found may be told or not. Default all. */
  readonly least?: 'error'
}

export interface Validation {
  readonly text: string
  /** The file as YAML, and its words by kind: repairs are proved on them. Absent when the structure of the file is in doubt. */
  readonly tree?: SourceNode
  readonly tokens: () => readonly YamlToken[]
  /** Absent when the file could not be read as YAML. */
  readonly plan?: Plan
  /** Absent when the issuer's family is not known. */
  readonly profile?: Profile
  /** What the rules read out of the plan, for whoever wants to know more of it; there with `profile`. */
  readonly reading?: Reading
  /** In the order in which a reader meets them. */
  readonly findings: readonly Finding[]
}

/** Reads a plan and judges it: YAML, schema, Markdown, form and content. It never throws on what the file holds; TypeError where bytes or day are none. */
export function validatePlan(file: FileBytes, options: ValidateOptions): Validation {
  checkGiven({ bytes: file.bytes, today: options.today })
  forgetLowers()
  const source = readSource(file)
  const { text, tree } = source
  const tokens = () => yamlTokens(text)
  if (tree === undefined) return { text, tokens, findings: sorted(source.findings) }
  const schema = checkSchema(tree, file.name)
  const { plan, findings: misread } = readPlan(tree, { file: file.name, bad: schema.bad })
  const profile = profileOf(plan, options.today)
  const { today, stage, house = noHouseRules, selection = everyRule, least } = options
  const selected = selectRules(rules, selection)
  const run = least === 'error' ? rulesForErrors(selected, selection) : selected
  const reading = profile && readingOf(plan, profile, today)
  const judged =
    profile === undefined || reading === undefined
      ? []
      : judge(run, {
          plan,
          profile,
          today,
          stage,
          house,
          readable: readableOf(schema.bad),
          reading,
        })
  const ofYaml = source.findings.map((finding) => withOtherKey(finding, tree))
  const found = [...ofYaml, ...schema.findings, ...misread, ...judged.map((finding) => withoutEscapes(finding, text))]
  const wasJudged = wasJudgedIn(options, profile, run)
  return {
    text,
    tree,
    tokens,
    plan,
    ...(profile === undefined ? {} : { profile }),
    ...(reading === undefined ? {} : { reading }),
    findings: sorted(weigh(withoutSuppressed(found, { file: file.name, text, tree, today, wasJudged }), selection)),
  }
}

/** In quotes a blank can stand as an escape (`"\\t"`), of which a rule sees one character: an edit would take half of it. */
function withoutEscapes(finding: Finding, text: string): Finding {
  const { fix, ...rest } = finding
  const isCut = fix?.edits.some(({ start, end }) => text.slice(start, end).includes('\\')) ?? false
  return isCut ? rest : finding
}

/** Which codes were looked for: what was not cannot be missed. */
function wasJudgedIn(
  { stage, selection = everyRule }: ValidateOptions,
  profile: Profile | undefined,
  run: readonly NamedRule[],
): (code: Code) => boolean {
  return (code) => {
    const rule = rules.find((one) => one.code === code)
    const waits = rule !== undefined && (profile === undefined || (rule.group === 'ban-hanh' && stage === 'draft'))
    // What only a whole repository tells is not looked for in one file.
    return !waits && !code.startsWith('KO') && (rule === undefined ? !selection.off.has(code) : run.includes(rule))
  }
}

/** The form in force for the plan's issuer on its date of issue, or the one that the author applies. */
function profileOf(plan: Plan, today: CalendarDate): Profile | undefined {
  if (plan.family === undefined) return undefined
  const applied = plan.appliedProfile?.value
  return selectProfile({ family: plan.family, issuedOn: dayOfForm(plan, today), ...(applied === undefined ? {} : { applied }) })
}

function readableOf(bad: ReadonlySet<string>): (path: string) => boolean {
  const paths = [...bad]
  return (path) => !paths.some((refused) => refused === path || refused.startsWith(`${path}/`) || path.startsWith(`${refused}/`))
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(compareFindings)
}
