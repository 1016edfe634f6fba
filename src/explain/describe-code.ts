import { type Code, findingNames } from '../catalogue.ts'
import type { Severity } from '../finding.ts'
import { form as englishExamples } from '../messages/examples/en/form.ts'
import type { ExampleWords } from '../messages/examples/form-examples.ts'
import { form as vietnameseExamples } from '../messages/examples/vi/form.ts'
import type { Language } from '../messages/messages.ts'
import { enReasons } from '../messages/reasons/en.ts'
import type { Reason } from '../messages/reasons/reasons.ts'
import { viReasons } from '../messages/reasons/vi.ts'
import type { NamedRepositoryRule, RepositoryExample } from '../repository/rules/repository-rule.ts'
import { repositoryRules } from '../repository/rules/repository-rules.ts'
import type { NamedFormRule } from '../rules/form-rule.ts'
import { formRules } from '../rules/form-rules.ts'
import type { Example, Holds, NamedRule } from '../rules/rule.ts'
import { rules } from '../rules/rules.ts'
import { type CodeGroup, codeGroups, groupOf } from './code-groups.ts'
import { explainWords } from './explain-words.ts'
import { readerCode } from './reader-codes.ts'

/** Everything that is known of a code: what lists, explanations, documentation and machine reports tell of it. */
export interface CodeDescription {
  readonly code: Code
  readonly name: string
  readonly group: CodeGroup
  readonly severity: Severity
  /** Other severities that its findings may have, by form, stage or case. */
  readonly alsoAs?: readonly Severity[]
  readonly reason: Reason
  /** Provisions, keyed by profile id or family where they differ, by `''` where one stands for all. */
  readonly clauses: Readonly<Record<string, string>>
  /** Absent for a code that no rule gives: reading a file rests on no instrument. */
  readonly sure?: NamedRule['sure']
  readonly holds?: Holds
  readonly covers: readonly string[]
  readonly fix?: 'safe' | 'suggestion'
  readonly bad?: Example
  readonly good?: Example
  /** Of a rule on the looks of a Word file: what its examples show, in a few words. */
  readonly shown?: { readonly bad: string; readonly good: string }
}

const ruleOf: ReadonlyMap<Code, NamedRule> = new Map(rules.map((rule) => [rule.code, rule]))
const repositoryRuleOf: ReadonlyMap<Code, NamedRepositoryRule> = new Map(repositoryRules.map((rule) => [rule.code, rule]))
const formRuleOf: ReadonlyMap<Code, NamedFormRule> = new Map(formRules.map((rule) => [rule.code, rule]))

/** What is known of a code, with its reason in the given language. */
export function describeCode(code: Code, language: Language): CodeDescription {
  const rule = ruleOf.get(code) ?? formRuleOf.get(code) ?? repositoryRuleOf.get(code)
  const reason = (language === 'en' ? enReasons : viReasons)[code]
  const common = { code, name: findingNames[code], group: groupOf(code, rule?.group), reason }
  if (rule === undefined) return { ...common, ...readerCode(code), clauses: {}, covers: [] }
  const { severity, alsoAs, clause, sure, holds, covers = [] } = rule
  return {
    ...common,
    severity,
    ...(alsoAs === undefined ? {} : { alsoAs }),
    clauses: clause === undefined ? {} : typeof clause === 'string' ? { '': clause } : clause,
    sure,
    ...(holds === undefined ? {} : { holds }),
    covers,
    ...examplesOf(rule, language),
  }
}

/** The examples of a rule on plans are YAML; those of a rule on Word files are told in words; those of a rule on a repository are several files. */
function examplesOf(
  rule: NamedRule | NamedFormRule | NamedRepositoryRule,
  language: Language,
): Pick<CodeDescription, 'fix' | 'bad' | 'good' | 'shown'> {
  if (isFormRule(rule)) {
    const examples: ExampleWords = language === 'en' ? englishExamples : vietnameseExamples
    return { shown: examples[rule.code] }
  }
  if (rule.group === 'kho') return { bad: filesInOne(rule.bad, language), good: filesInOne(rule.good, language) }
  const { fix, bad, good } = rule
  return { ...(fix === undefined ? {} : { fix }), bad: madeNow(bad), good: madeNow(good) }
}

/** In the built program an example is a function (build/late-examples.js). */
function madeNow(example: Example | (() => Example)): Example {
  return typeof example === 'function' ? example() : example
}

/** One text, in which a comment tells where each file begins. */
function filesInOne({ files, settings }: RepositoryExample, language: Language): Example {
  const { notes } = explainWords[language]
  const [base] = files.flatMap((file) => file.base ?? [])
  const texts = files.map(({ name, yaml, without = [] }) => {
    const note = without.length === 0 ? '' : ` (${notes.without(without.join(', '))})`
    return `# ${name}${note}\n${yaml.trimEnd()}`
  })
  const all = settings === undefined ? texts : [`# plan.config.yaml\n${settings.trimEnd()}`, ...texts]
  return { yaml: all.join('\n'), ...(base === undefined ? {} : { base }) }
}

function isFormRule(rule: NamedRule | NamedFormRule | NamedRepositoryRule): rule is NamedFormRule {
  return rule.group === 'trinh-bay'
}

/** Every code, by group and then by code. */
export function describeCodes(language: Language): readonly CodeDescription[] {
  const all = (Object.keys(findingNames) as Code[]).map((code) => describeCode(code, language))
  const order = (description: CodeDescription): number => codeGroups.indexOf(description.group)
  return all.sort((a, b) => order(a) - order(b) || (a.code < b.code ? -1 : 1))
}
