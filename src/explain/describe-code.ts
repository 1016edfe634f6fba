import { type Code, findingNames } from '../catalogue.ts'
import type { Severity } from '../finding.ts'
import type { Language } from '../messages/messages.ts'
import { enReasons } from '../messages/reasons/en.ts'
import type { Reason } from '../messages/reasons/reasons.ts'
import { viReasons } from '../messages/reasons/vi.ts'
import type { Example, Holds, NamedRule } from '../rules/rule.ts'
import { rules } from '../rules/rules.ts'
import { type CodeGroup, codeGroups, groupOf } from './code-groups.ts'
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
}

const ruleOf: ReadonlyMap<Code, NamedRule> = new Map(rules.map((rule) => [rule.code, rule]))

/** What is known of a code, with its reason in the given language. */
export function describeCode(code: Code, language: Language): CodeDescription {
  const rule = ruleOf.get(code)
  const reason = (language === 'en' ? enReasons : viReasons)[code]
  const common = { code, name: findingNames[code], group: groupOf(code, rule?.group), reason }
  if (rule === undefined) return { ...common, ...readerCode(code), clauses: {}, covers: [] }
  const { severity, alsoAs, clause, sure, holds, covers = [], fix, bad, good } = rule
  return {
    ...common,
    severity,
    ...(alsoAs === undefined ? {} : { alsoAs }),
    clauses: clause === undefined ? {} : typeof clause === 'string' ? { '': clause } : clause,
    sure,
    ...(holds === undefined ? {} : { holds }),
    covers,
    ...(fix === undefined ? {} : { fix }),
    bad,
    good,
  }
}

/** Every code, by group and then by code. */
export function describeCodes(language: Language): readonly CodeDescription[] {
  const all = (Object.keys(findingNames) as Code[]).map((code) => describeCode(code, language))
  const order = (description: CodeDescription): number => codeGroups.indexOf(description.group)
  return all.sort((a, b) => order(a) - order(b) || (a.code < b.code ? -1 : 1))
}
